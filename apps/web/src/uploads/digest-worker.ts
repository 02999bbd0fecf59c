import { createSHA256 } from 'hash-wasm';

/** What the worker says: bytes so far, then the digest, or why there is none. */
export type DigestSaid = { bytes: number } | { sha256: string } | { error: string };

const tell = (said: DigestSaid) => postMessage(said);

async function digest(file: File): Promise<string> {
  const hash = await createSHA256();
  const reader = file.stream().getReader();
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hash.update(next.value);
    bytes += next.value.length;
    tell({ bytes });
  }
  return hash.digest('hex');
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
  digest(data).then(
    (sha256) => tell({ sha256 }),
    (error: unknown) => tell({ error: error instanceof Error ? error.message : String(error) }),
  );
});
