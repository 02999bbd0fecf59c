import { problem } from '@imputehub/platform';
import { z } from 'zod';
import type { NewJob } from './create.ts';

const text = (max: number) => z.string().trim().max(max);
const id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);
/** Form fields are text. */
const flag = z.preprocess(
  (v) => (typeof v === 'string' ? ['true', '1', 'yes', 'on'].includes(v.toLowerCase()) : v),
  z.boolean(),
);
/** One id, several fields, a list in JSON, or ids between commas. */
const ids = z.preprocess(
  (v) =>
    typeof v === 'string'
      ? v
          .split(',')
          .map((s) => s.trim())
          .filter(Boolean)
      : v,
  z.array(z.string().min(1).max(200)).max(50),
);

const fields = {
  name: text(200).optional().describe('Default: the name of the first file'),
  description: text(5000).default('').describe('For yourself'),
  service_id: id.describe('From GET /services'),
  reference_panel_id: id.describe('From GET /reference-panels; of this service'),
  build: z.enum(['hg19', 'hg38']).describe('Genome build of the input'),
  phasing: text(50).optional().describe("Default: the service's; `no_phasing` for phased input"),
  population: text(50).optional().describe('One of the panel, whatever the case'),
  mode: text(50).optional().describe("Default: the service's"),
  r2_filter: text(20).optional().describe("Default: the service's"),
  aes_encryption: flag
    .default(true)
    .describe(
      'Ask for AES-256 instead of the older zip encryption, where the service has it; results are opened here',
    ),
  meta: flag.default(false).describe('Ask for the file that a meta-imputation needs'),
  accept_terms: ids.default([]).describe("Ids of the service's terms that you accept"),
};

/** Zod drops `examples` of what is changed while it is read, as the text of a form is; `x-examples` stays. */
const example = {
  name: 'Cohort A, chromosome 20',
  service_id: 1,
  reference_panel_id: 4,
  build: 'hg38',
  population: 'mixed',
  accept_terms: ['check1', 'check2'],
};

export const formShape = z.object(fields);
export const jsonShape = z
  .object({ ...fields, input_file_ids: z.array(id).max(100).default([]).describe('From POST /files') })
  .meta({ 'x-examples': { job: { value: { ...example, input_file_ids: [12] } } } });

/** The form with its files, as the API describes it; they are read part by part. */
export const uploadShape = formShape
  .extend({
    input_file: z.array(z.file()).min(1).describe('Genotype files, one per chromosome or one for all'),
  })
  .meta({ 'x-examples': { job: { value: { ...example, input_file: ['(the bytes of chr20.vcf.gz)'] } } } });

export type JobForm = z.infer<typeof formShape>;

/** Throws `invalid-request` that names the field. */
export function parseRequest<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw problem('invalid-request', {
    detail: `${issue?.path.join('.') || 'the body'}: ${issue?.message ?? 'invalid'}`,
  });
}

export const toNewJob = (form: JobForm): NewJob => ({
  name: form.name,
  description: form.description,
  serviceId: form.service_id,
  panelId: form.reference_panel_id,
  build: form.build,
  phasing: form.phasing,
  population: form.population,
  mode: form.mode,
  r2Filter: form.r2_filter,
  aesEncryption: form.aes_encryption,
  meta: form.meta,
  acceptTerms: form.accept_terms,
});
