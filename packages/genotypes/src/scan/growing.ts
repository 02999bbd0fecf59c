/** Bytes that grow by doubling; `take` hands over what there is, in a buffer of its own, and starts anew. */
export class GrowingBytes {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 4096) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Room for `count` more; answers the whole buffer, to be written from `length` on. */
  reserve(count: number): Uint8Array<ArrayBuffer> {
    if (this.length + count > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
      wider.set(this.#bytes.subarray(0, this.length));
      this.#bytes = wider;
    }
    return this.#bytes;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length).set(bytes, this.length);
    this.length += bytes.length;
  }

  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

/** The same for whole numbers of 32 bits. */
export class GrowingNumbers<T extends Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>> {
  readonly #make: (length: number) => T;
  #numbers: T;
  length = 0;

  constructor(make: (length: number) => T, capacity = 1024) {
    this.#make = make;
    this.#numbers = make(capacity);
  }

  reserve(count: number): T {
    if (this.length + count > this.#numbers.length) {
      const wider = this.#make(Math.max(this.#numbers.length * 2, this.length + count));
      wider.set(this.#numbers.subarray(0, this.length));
      this.#numbers = wider;
    }
    return this.#numbers;
  }

  append(numbers: T): void {
    this.reserve(numbers.length).set(numbers, this.length);
    this.length += numbers.length;
  }

  take(): T {
    const taken = this.#make(this.length);
    taken.set(this.#numbers.subarray(0, this.length));
    this.length = 0;
    return taken;
  }
}
