/** A line of text that grows; bytes are put in place without making strings of them. */
export class Line {
  #bytes = Buffer.alloc(64 * 1024);
  #length = 0;

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.alloc(2 * (this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  text(value: string): void {
    this.#room(value.length);
    this.#length += this.#bytes.write(value, this.#length, 'latin1');
  }

  /** The line so far; begins anew. */
  take(): Buffer {
    const line = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return line;
  }
}
