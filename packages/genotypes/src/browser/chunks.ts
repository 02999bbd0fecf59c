/** How a file is read, beside what is read of it. */
export interface ReadingOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the file read since the last call. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** The chunks of a stream, which is given up with its reader. Not every browser has streams that can be iterated. */
export async function* chunksOf<T extends Uint8Array>(
  stream: ReadableStream<T>,
  { signal, onBytes }: ReadingOptions = {},
): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      signal?.throwIfAborted();
      onBytes?.(next.value.length);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
