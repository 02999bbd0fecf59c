import type { Readable } from 'node:stream';

export type FileKind = 'input' | 'result';

/** A file of a person: one row, and its bytes in storage. */
export interface StoredFile {
  id: number;
  userId: string;
  kind: FileKind;
  /** Base name, safe to show and to write. */
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
  storageKey: string;
  createdAt: Date;
}

/** One file as it comes in. */
export interface IncomingFile {
  /** As the sender calls it; not yet safe. */
  filename: string;
  stream: Readable;
  /** Bytes announced, when they were. */
  declaredSize?: number;
}
