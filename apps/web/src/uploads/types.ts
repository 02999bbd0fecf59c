import type { StoredFile } from '@imputehub/client';

export type Phase = 'reading' | 'sending' | 'broken' | 'paused' | 'failed' | 'done';

/** How far an upload is. */
export interface UploadState {
  phase: Phase;
  /** Bytes of the file that were read while `reading`, else that the hub has. */
  sent: number;
  total: number;
  /** Bytes a second; undefined: not known. */
  rate: number | undefined;
  secondsLeft: number | undefined;
  /** Once it is at the hub. */
  stored: StoredFile | undefined;
  /** It was not at the hub before. */
  fresh: boolean;
  /** Why it failed. */
  error: unknown;
}
