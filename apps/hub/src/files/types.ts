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
}
