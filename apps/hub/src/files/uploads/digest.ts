import { createSHA256 } from 'hash-wasm';

/**
 * A SHA-256 that can be put aside and taken up again by another process: of 100 GB that came in pieces, nothing is
 * read twice. Node's own is faster and cannot be put aside; links are slower than both.
 */
export interface RunningDigest {
  /** Bytes seen. */
  readonly seen: number;
  update(chunk: Uint8Array): void;
  state(): Uint8Array;
  /** Hex; nothing can be added after it. */
  end(): string;
}

export async function digestFrom(seen: number, state: Uint8Array | null): Promise<RunningDigest> {
  const hasher = await createSHA256();
  if (state) hasher.load(new Uint8Array(state));
  else hasher.init();
  let count = state ? seen : 0;
  return {
    get seen() {
      return count;
    },
    update(chunk) {
      hasher.update(chunk);
      count += chunk.length;
    },
    state: () => hasher.save(),
    end: () => hasher.digest(),
  };
}

/** Reads what came after the state was put aside: a process that was killed had no time for it. */
export async function catchUp(digest: RunningDigest, rest: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of rest) digest.update(chunk);
}
