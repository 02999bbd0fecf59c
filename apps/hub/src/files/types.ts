export interface Fixed {
  /** Null: the fix was deleted since. */
  fixId: string | null;
  /** Ids of files. */
  from: number[];
}

export interface StoredFile {
  id: number;
  userId: string;
  kind: 'input' | 'result';
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storageKey: string;
  createdAt: Date;
  /** What a fix made it of. */
  fixed: Fixed | null;
}
