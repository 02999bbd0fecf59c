/** The types of `genotypes` name it for files on a disk; nothing that runs in a browser has one. */
declare module 'node:stream' {
  export type Readable = AsyncIterable<Uint8Array>;
}
