import { catalogue } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { filesOfFixes, fileUrl, type StoredFile } from '../files/index.ts';
import { fixOptionsShape } from './options.ts';
import { inputsOfFixes } from './store.ts';
import type { Fix, FixInput } from './types.ts';

const time = z.iso.datetime();
const count = z.number().int().min(0);
const beforeAfter = z.object({ before: count, after: count });

const example = {
  id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
  status: 'done' as const,
  progress: 100,
  dry_run: false,
  options: { all: true, reference_panel_id: 4, population: 'AFR' },
  input_files: [{ id: 12, name: 'cohort.vcf.gz', deleted: false }],
  changes: { total: 13, by_rule: { 'strand-flip': 12, sorted: 1 } },
  build: 'hg19' as const,
  records: { before: 1200, after: 1188 },
  samples: { before: 203, after: 203 },
  notes: [],
  files: [
    {
      ...{ id: 31, name: 'chr20.vcf.gz', size: 1_048_576 },
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      download_url: 'https://hub.example.org/api/v1/files/31/download',
      index: {
        ...{ id: 32, name: 'chr20.vcf.gz.tbi', size: 4096 },
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        download_url: 'https://hub.example.org/api/v1/files/32/download',
      },
    },
  ],
  ...{ error_code: null, error_message: null, error_next: null },
  created_at: '2026-11-24T09:00:00.000Z',
  started_at: '2026-11-24T09:00:01.000Z',
  finished_at: '2026-11-24T09:00:03.000Z',
  expires_at: '2026-12-24T09:00:03.000Z',
};

const storedShape = z.object({
  id: z.number().int(),
  name: z.string(),
  size: z.number().int().describe('Bytes'),
  sha256: z.string(),
  download_url: z.url(),
});

const mendedShape = storedShape.extend({
  index: storedShape
    .nullable()
    .describe('Its index (tabix), which is no input of a job; null: of a file made before there were any'),
});

export const fixShape = z
  .object({
    id: z.uuid(),
    status: z.enum(['pending', 'running', 'done', 'failed', 'cancelled']),
    progress: z.number().int().min(0).max(100),
    dry_run: z.boolean().describe('Only the list of changes is made'),
    options: fixOptionsShape.describe('As it was asked for'),
    input_files: z.array(z.object({ id: z.number().int(), name: z.string(), deleted: z.boolean() })),
    changes: z
      .object({ total: count, by_rule: z.record(z.string(), count) })
      .nullable()
      .describe('How many, by the rule that made them; null until it is done'),
    build: z.enum(['hg19', 'hg38']).nullable().describe('Of what comes out; null: not known'),
    records: beforeAfter.nullable().describe('Variants'),
    samples: beforeAfter.nullable(),
    notes: z.array(z.string()).describe('What is worth knowing beside the changes'),
    files: z.array(mendedShape).describe('Mended files, as input for jobs; none of a dry run'),
    error_code: z.string().nullable(),
    error_message: z.string().nullable(),
    error_next: z.string().nullable().describe('What to do'),
    created_at: time,
    started_at: time.nullable(),
    finished_at: time.nullable(),
    expires_at: time
      .nullable()
      .describe('When it is deleted with its list of changes; mended files stay until you delete them'),
  })
  .meta({ examples: [example] });

export const fixParams = z.object({ id: z.uuid().describe('Of the fix') });

function nextOf(code: string | null): string | null {
  return Object.entries(catalogue).find(([known]) => known === code)?.[1].next ?? null;
}

function changesOf({ outcome }: Fix) {
  if (!outcome) return null;
  const total = Object.values(outcome.by_rule).reduce((sum, n) => sum + n, 0);
  return { total, by_rule: outcome.by_rule };
}

const buildOf = ({ outcome }: Fix) => fixShape.shape.build.catch(null).parse(outcome?.build ?? null);

const toStored = (context: Context, { id, name, size, sha256 }: StoredFile) => ({
  ...{ id, name, size, sha256 },
  download_url: fileUrl(context, id),
});

function toMended(context: Context, file: StoredFile, files: StoredFile[]): z.infer<typeof mendedShape> {
  const index = files.find(({ indexOf }) => indexOf === file.id);
  return { ...toStored(context, file), index: index ? toStored(context, index) : null };
}

function toShape(
  context: Context,
  fix: Fix,
  inputs: FixInput[],
  files: StoredFile[],
): z.infer<typeof fixShape> {
  const { id, status, progress, dry_run, outcome, error_code, error_message } = fix;
  return {
    ...{ id, status, progress, dry_run, options: fixOptionsShape.parse(fix.options) },
    input_files: inputs
      .filter(({ fix_id }) => fix_id === id)
      .map((file) => ({ id: file.id, name: file.name, deleted: file.deleted })),
    ...{ changes: changesOf(fix), build: buildOf(fix), notes: outcome?.notes ?? [] },
    ...{ records: outcome?.records ?? null, samples: outcome?.samples ?? null },
    files: files
      .filter(({ fixed, indexOf }) => fixed?.fixId === id && indexOf === null)
      .map((file) => toMended(context, file, files)),
    ...{ error_code, error_message, error_next: nextOf(error_code) },
    created_at: fix.created_at.toISOString(),
    started_at: fix.started_at?.toISOString() ?? null,
    finished_at: fix.finished_at?.toISOString() ?? null,
    expires_at: fix.expires_at?.toISOString() ?? null,
  };
}

export async function toFixShapes(context: Context, fixes: Fix[]) {
  const ids = fixes.map(({ id }) => id);
  const inputs = await inputsOfFixes(context.db, ids);
  const files = await filesOfFixes(context.db, ids);
  return fixes.map((fix) => toShape(context, fix, inputs, files));
}

export async function toFixShape(context: Context, fix: Fix) {
  const { db } = context;
  const [inputs, files] = [await inputsOfFixes(db, [fix.id]), await filesOfFixes(db, [fix.id])];
  return toShape(context, fix, inputs, files);
}
