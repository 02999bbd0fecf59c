import type { Judge } from '@imputehub/genotypes/browser';
import type { CheckAsked } from '../../../check/messages.ts';
import { runCheck } from '../../../check/run.ts';
import type { Checked, JudgedPanel } from './types.ts';

export interface Question extends Pick<CheckAsked, 'build' | 'population' | 'phasing' | 'sites'> {
  files: { name: string; blob: Blob }[];
  judges: { judge: Judge; panel: JudgedPanel }[];
}

/** Checks files in this browser: nothing leaves it. */
export async function checkHere(
  { files, judges, ...asked }: Question,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Checked> {
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const { document, frequencies } = await runCheck(
    { kind: 'check', files, judges: judges.map(({ judge }) => judge), ...asked },
    { signal, onProgress: (bytes) => onProgress(Math.min(1, bytes / Math.max(1, total))) },
  );
  return { document, frequencies, judged: judges.map(({ panel }) => panel) };
}
