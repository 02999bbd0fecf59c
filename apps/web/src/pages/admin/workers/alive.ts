import type { WorkerState } from '@imputehub/client';

/** Programs write down every ten seconds that they live; one that missed a few is told as silent. */
const silentAfterMs = 45_000;

export const isSilent = ({ seen_at }: WorkerState, now: number): boolean =>
  now - Date.parse(seen_at) > silentAfterMs;
