import type { Readable } from 'node:stream';

export interface StoredObject {
  /** Opaque; made here, never from a name that came from outside. */
  key: string;
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
}

/** A file being received, which survives a restart and goes on where it stopped. */
export interface PartialObject {
  /** Bytes that are safely there. */
  size(): Promise<number>;
  /** Appends the stream; what arrived before it broke stays. */
  append(
    stream: Readable,
    options?: {
      signal?: AbortSignal;
      onBytes?: (bytes: number) => void;
      /** Called with each piece before it is written. */
      onChunk?: (chunk: Buffer) => void;
    },
  ): Promise<void>;
  /** Reads what is there, e.g. to check it before it is kept. */
  path: string;
  /** From this byte on. */
  read(from: number): Readable;
  /** Throws away what lies behind this many bytes. Default: everything. */
  truncate(bytes?: number): Promise<void>;
  /** Makes it a stored object; digests it unless its digest is known, under a new key unless one was reserved. */
  finish(known?: { sha256?: string; key?: string }): Promise<StoredObject>;
  discard(): Promise<void>;
}

/** A folder on a disk, for work that needs real files. What a killed process leaves of it is swept. */
export interface Workspace {
  /** Folder for what is made. */
  outputs: string;
  /**
   * Lets a stored object be read under this base name; answers its path. It must not be written to. Throws `file-gone`.
   */
  place(key: string, name: string): Promise<string>;
  /** Makes a file of `outputs` a stored object; it is no longer there then. */
  keep(name: string): Promise<StoredObject>;
  discard(): Promise<void>;
}

export interface Storage {
  /** Stores a stream: complete and on disk when this returns, or nothing is left of it. Throws `storage-full`. */
  put(
    stream: Readable,
    options?: { signal?: AbortSignal; onBytes?: (bytes: number) => void },
  ): Promise<StoredObject>;
  /** The same id gives the same partial object again after a restart. Letters, digits, `-` and `_`. */
  partial(id: string): PartialObject;
  /** Empty, and nobody else's. */
  workspace(): Promise<Workspace>;
  /** A key for `finish`, to be written down before: what it stands for is then found whenever a process is killed. */
  newKey(): string;
  /** `start` and `end` are inclusive byte offsets. Throws `file-gone` when it is not there. */
  open(key: string, range?: { start?: number; end?: number }): Promise<Readable>;
  size(key: string): Promise<number | undefined>;
  /** Not being there is no error. */
  remove(key: string): Promise<void>;
  /** Every object and when it came here, in batches. */
  list(): AsyncIterable<{ key: string; since: Date }[]>;
  /** Removes partial objects and workspaces untouched for so many seconds; returns how many. */
  sweep(olderThanSeconds: number): Promise<number>;
  /** Bytes free, after proving that a small file can be written. Throws `storage-unavailable`. */
  check(): Promise<{ freeBytes: number }>;
}
