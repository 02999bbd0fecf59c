/** A file that is coming, perhaps over days and many connections. */
export interface Upload {
  id: string;
  userId: string;
  name: string;
  /** Bytes of the whole file. */
  length: number;
  /** As its sender announced it, hex. */
  sha256: string | null;
  /** Where a SHA-256 stands that saw the first `hashed` bytes. */
  hashed: number;
  hashState: Buffer | null;
  storageKey: string | null;
  fileId: number | null;
  finishedAt: Date | null;
  createdAt: Date;
  expiresAt: Date;
}
