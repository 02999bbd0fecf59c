import type { CloudgeneJob } from './schemas.ts';

interface Bar {
  label: string;
  done: number;
  total: number;
}

const bar = /<b>([^<]+?) \((\d+)\/(\d+)\)<\/b>/g;

/** Progress bars in a step's messages: `<b>Phasing with Eagle (3/12)</b>`. The total counts tasks begun so far. */
function barsOf(messages: string[]): Bar[] {
  return messages.flatMap((message) =>
    [...message.matchAll(bar)].map(([, label = '', done, total]) => ({
      label,
      done: Number(done),
      total: Number(total),
    })),
  );
}

/** The chunks that validation planned, less those that quality control dropped. */
function plannedChunks(messages: string[]): number {
  const text = messages.join('\n');
  const planned = Number(/\bChunks: ([\d,]+)/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
  const dropped = [...text.matchAll(/([\d,]+) Chunk\(s\) excluded/g)].reduce(
    (n, [, c = '0']) => n + Number(c.replaceAll(',', '')),
    0,
  );
  return Math.max(planned - dropped, 0);
}

const share = ({ done, total }: Bar, planned: number) => Math.min(done / Math.max(total, planned, 1), 1);

/** Badges of chromosomes of the older pipeline: the share of green ones. */
function badges(messages: string[]): number | undefined {
  const all = messages.join('').match(/<span class="badge badge-\w+"[^>]*>Chr /g) ?? [];
  if (all.length === 0) return undefined;
  return all.filter((badge) => badge.includes('badge-success')).length / all.length;
}

/**
 * Percent done of a running job. The shares of the stages are ours: validation 5, QC 15, phasing to 45, imputation to
 * 90, compression to 98; the counts are the service's.
 */
function runningProgress(steps: NonNullable<CloudgeneJob['steps']>): number {
  const messages = steps.flatMap((step) => step.logMessages.map(({ message }) => message));
  const settled = (name: string) =>
    steps.some(
      (step) =>
        step.name === name && step.logMessages.length > 0 && step.logMessages.every(({ type }) => type !== 3),
    );
  const planned = plannedChunks(messages);
  const bars = barsOf(messages);
  const find = (label: RegExp) => bars.find((b) => label.test(b.label));
  const phasing = find(/^Phasing/);
  const imputation = find(/^Imputation/);
  const compression = find(/^Compression/);
  if (compression) return 90 + 8 * share(compression, 0);
  if (imputation) return (phasing ? 45 : 15) + (phasing ? 45 : 75) * share(imputation, planned);
  if (phasing) return 15 + 30 * share(phasing, planned);
  const green = badges(messages);
  if (green !== undefined) return 15 + 75 * green;
  if (settled('Quality Control')) return 15;
  return settled('Input Validation') ? 5 : 1;
}

/** 0-100, whole; 100 for success only. */
export function progressOf({ state, steps }: CloudgeneJob): number {
  if (state === 4 || state === 8) return 100;
  if (state === 3) return 99;
  return state === 2 ? Math.floor(runningProgress(steps ?? [])) : 0;
}

/** What a running job does now, in a line. */
export function currentAct({ state, steps }: CloudgeneJob): string {
  if (state === 3) return 'Exporting results';
  const active = (steps ?? []).filter((step) => step.logMessages.length > 0).at(-1);
  if (!active) return '';
  const last = barsOf(active.logMessages.map(({ message }) => message)).at(-1);
  return last ? `${last.label} (${last.done} of ${last.total})` : active.name;
}
