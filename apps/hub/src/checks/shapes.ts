import { checkReportShape } from '@imputehub/genotypes/check-schema';
import { catalogue } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { inputsOfChecks } from './store.ts';
import type { Check, CheckInput } from './types.ts';

const verdict = z.enum(['accepted', 'accepted_without_regions', 'refused']);

/** Loose, since one that is kept may have been made by an older version; what is made now is held to the schema. */
export const reportShape = z
  .looseObject({
    verdict,
    regions_lost: z.array(z.string()).describe('Regions that the service would leave out'),
    not_known: z.array(z.string()).describe('What could not be known, and why'),
    counts: z.record(z.string(), z.number().nullable()),
    findings: z.array(
      z.looseObject({
        code: z.string(),
        severity: z.enum(['refused', 'region_lost', 'variants_lost', 'note']),
        count: z.number(),
        title: z.string(),
        message: z.string(),
        next: z.string(),
        examples: z.array(z.string()),
        fix: z.string().nullable().describe('The command that mends it, where there is one'),
      }),
    ),
  })
  .describe('As `/api/v1/schemas/check-report.json` says')
  .meta({ examples: checkReportShape.meta()?.examples });

const time = z.iso.datetime();

const example = {
  id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
  status: 'done' as const,
  progress: 100,
  build: 'hg19' as const,
  population: 'AFR',
  phasing: 'eagle',
  service_id: 1,
  reference_panel_id: 4,
  targets: [{ service_id: 1, reference_panel_id: 4 }],
  input_files: [{ id: 12, name: 'chr20.vcf.gz', deleted: false }],
  verdict: 'accepted_without_regions' as const,
  error: null,
  created_at: '2026-11-24T09:00:00.000Z',
  started_at: '2026-11-24T09:00:01.000Z',
  finished_at: '2026-11-24T09:00:03.000Z',
};

export const checkShape = z
  .object({
    id: z.uuid(),
    status: z.enum(['pending', 'running', 'done', 'failed']).describe('`done` whatever the verdict'),
    progress: z.number().int().min(0).max(100),
    build: z.enum(['hg19', 'hg38']),
    population: z.string(),
    phasing: z.string(),
    service_id: z.number().int().nullable(),
    reference_panel_id: z.number().int().nullable(),
    targets: z
      .array(z.object({ service_id: z.number().int(), reference_panel_id: z.number().int().nullable() }))
      .describe('Whose verdicts were asked for, in their order; the report as a whole is about the first'),
    input_files: z.array(z.object({ id: z.number().int(), name: z.string(), deleted: z.boolean() })),
    verdict: verdict.nullable().describe('Null until it is done'),
    error: z
      .object({ code: z.string(), message: z.string(), next: z.string().nullable() })
      .nullable()
      .describe('Why it could not be done'),
    created_at: time,
    started_at: time.nullable(),
    finished_at: time.nullable(),
  })
  .meta({ examples: [example] });

export const checkWithReport = checkShape
  .extend({ report: reportShape.nullable().describe('Null until it is done') })
  .meta({ examples: [{ ...example, report: null }] });

export const checkParams = z.object({ id: z.uuid().describe('Of the check') });

function errorOf({ error_code, error_message }: Check) {
  if (error_code === null) return null;
  const entry = Object.entries(catalogue).find(([code]) => code === error_code)?.[1];
  return { code: error_code, message: error_message ?? '', next: entry?.next ?? null };
}

function toShape(check: Check, inputs: CheckInput[]): z.infer<typeof checkShape> {
  const { id, status, progress, build, population, phasing, service_id, reference_panel_id, targets } = check;
  return {
    ...{ id, status, progress, build, population, phasing, service_id, reference_panel_id, targets },
    input_files: inputs
      .filter(({ check_id }) => check_id === id)
      .map((file) => ({ id: file.id, name: file.name, deleted: file.deleted })),
    verdict: check.verdict,
    error: errorOf(check),
    created_at: check.created_at.toISOString(),
    started_at: check.started_at?.toISOString() ?? null,
    finished_at: check.finished_at?.toISOString() ?? null,
  };
}

export async function toCheckShapes({ db }: Context, checks: Check[]) {
  const ids = checks.map(({ id }) => id);
  const inputs = await inputsOfChecks(db, ids);
  return checks.map((check) => toShape(check, inputs));
}

export async function toCheckShape(db: Db, check: Check) {
  return toShape(check, await inputsOfChecks(db, [check.id]));
}
