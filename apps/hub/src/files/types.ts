export interface Fixed {
  /** Null: the fix was deleted since. */
  fixId: string | null;
  /** Ids of files. */
  from: number[];
}

export const fileKinds = ['input', 'result', 'index'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface StoredFile {
  id: number;
  userId: string;
  kind: FileKind;
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storageKey: string;
  createdAt: Date;
  /** What a fix made it of. */
  fixed: Fixed | null;
  /** The file that this one is the index of; it goes with it. */
  indexOf: number | null;
}
