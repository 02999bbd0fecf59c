/** A line of text that grows; bytes are put in place without making strings of them. */
export class Line {
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  text(value: string): void {
    this.#room(value.length);
    for (let i = 0; i < value.length; i++) this.#bytes[this.#length++] = value.charCodeAt(i);
  }

  /** The line so far; begins anew. */
  take(): Uint8Array {
    const line = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return line;
  }
}
