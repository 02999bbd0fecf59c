import type { CheckDocument, FrequencyGrid } from '@imputehub/genotypes/browser';

/** A panel by the ids of the hub; null: a service whose panels are not known. */
export interface JudgedPanel {
  service_id: number;
  panel_id: number | null;
}

export interface Checked {
  document: CheckDocument;
  frequencies: FrequencyGrid | null;
  /** Whose verdicts the document holds, in their order; empty where it is not known. */
  judged: JudgedPanel[];
}

export type CheckState =
  | { phase: 'waiting' }
  | { phase: 'running'; share: number }
  | { phase: 'done'; checked: Checked }
  | { phase: 'failed'; error: unknown }
  | { phase: 'stopped' };

export interface Wanted {
  /** `base`: by the limits of all services; else of the panels that were chosen. */
  key: string;
  /** Changes whenever the answer may. */
  signature: string;
  run(signal: AbortSignal, onProgress: (share: number) => void): Promise<Checked>;
}
