import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A step of a job, wherever it is read. */
interface SaidStep {
  name: string;
  messages: { type: number; message: string }[];
}

export interface LostChunk {
  id: string;
  snps: number;
  overlap: number;
  lowSamples: number;
}

/** What a node says of a job, read from its messages and tables as a person would. */
export interface JobAnswer {
  accepted: boolean;
  /** Messages of type error, those of the end left out. */
  errors: string[];
  /** Of the message of a passed validation. */
  validated: Record<string, string>;
  /** `Label: number` of quality control; undefined: it did not come so far. */
  statistics: Record<string, string> | undefined;
  lost: LostChunk[];
  /** INFO of every excluded site. */
  reasons: string[];
  /** Chunks that go on to be imputed; undefined: the job is over, and its work folder is gone. */
  kept: string[] | undefined;
  /** All messages. */
  words: string;
}

const ends = new Set(['Imputation job failed.', 'Pipeline execution failed.']);

const labels = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/^(?!<b>)([^:\n]+): (.*)$/gm)].map(([, label = '', value = '']) => [label, value]),
  );

function table(folder: string, name: string): string[][] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

function lostChunks(folder: string): LostChunk[] {
  return table(folder, 'chunks-excluded.txt').map(([id = '', snps, overlap, low]) => ({
    ...{ id, snps: Number(snps), overlap: Number(overlap), lowSamples: Number(low) },
  }));
}

const noteShape = z.object({ chunks: z.array(z.object({ id: z.string(), passed: z.boolean() })) });

/** Ids of the chunks that go on to be imputed, as the node noted them for itself. */
function keptChunks(job: string): string[] | undefined {
  const path = join(job, 'work', 'quality-control.json');
  if (!existsSync(path)) return undefined;
  const { chunks } = noteShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  return chunks.filter(({ passed }) => passed).map(({ id }) => id);
}

/** `job`: folder of the job. */
export function answerOf(accepted: boolean, steps: SaidStep[], job: string): JobAnswer {
  const all = steps.flatMap(({ name, messages }) => messages.map((m) => ({ step: name, ...m })));
  const of = (step: string) =>
    all.filter((m) => m.step === step).map(({ message }) => message.replaceAll('&lt;', '<'));
  const quality = of('Quality Control').filter((text) => /^(<b>Statistics|Excluded sites)/.test(text));
  const statistics = join(job, 'output', 'statistics');
  return {
    accepted,
    errors: all.filter(({ type, message }) => type === 1 && !ends.has(message)).map(({ message }) => message),
    validated: labels(of('Input Validation').join('\n')),
    statistics: quality.length > 0 ? labels(quality.join('\n')) : undefined,
    lost: lostChunks(statistics),
    reasons: table(statistics, 'snps-excluded.txt').map((columns) => columns[5] ?? ''),
    kept: keptChunks(job),
    words: quality.join('\n'),
  };
}
