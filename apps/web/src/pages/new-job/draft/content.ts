import type { Panel } from '@imputehub/client';
import * as z from 'zod/mini';

const build = z.enum(['hg19', 'hg38']);

const fileShape = z.object({
  /** Of the file in this draft. */
  key: z.string(),
  name: z.string(),
  /** Bytes. */
  size: z.number(),
  /** At the hub; null: not all of it is there. */
  file_id: z.nullable(z.number()),
  /** Made here from what was chosen. */
  mended: z._default(z.boolean(), false),
});

const mendingShape = z.object({
  /** The files as they were. */
  before: z.array(fileShape),
  /** Changes that were made. */
  total: z.number(),
  by_rule: z.record(z.string(), z.number()),
});

const submissionShape = z.object({
  /** Idempotency-Key: the same request by the same key is the same job. */
  key: z.string(),
  /** JSON, as it was sent. */
  body: z.string(),
});

const targetShape = z.object({
  service_id: z.number(),
  panel_id: z.number(),
  population: z._default(z.string(), ''),
  /** By the ids of the service's parameters; what is left out is the service's default. */
  options: z._default(z.record(z.string(), z.string()), {}),
  /** Stored before it is sent; null: nothing is under way. */
  submission: z._default(z.nullable(submissionShape), null),
  job_id: z._default(z.nullable(z.string()), null),
});

/** What a draft holds. What an older version of the app left out has its default. */
export const contentShape = z.object({
  files: z._default(z.array(fileShape), []),
  build: z._default(build, 'hg19'),
  /** What was mended, the last at the end: each can be undone. */
  mendings: z._default(z.array(mendingShape), []),
  targets: z._default(z.array(targetShape), []),
  name: z._default(z.string(), ''),
  description: z._default(z.string(), ''),
  /** A person allowed it: the files travel while they are checked. */
  send_at_once: z._default(z.boolean(), false),
  /** Of the job that it is run again from. */
  from_job: z._default(z.nullable(z.string()), null),
  /** The job was begun from its page: it comes first where services are chosen. */
  first_service: z._default(z.nullable(z.number()), null),
});

export type Content = z.infer<typeof contentShape>;
export type Mending = z.infer<typeof mendingShape>;
export type DraftFile = z.infer<typeof fileShape>;
export type Target = z.infer<typeof targetShape>;

export const emptyContent = (): Content => contentShape.parse({});

/** A panel as it is first chosen: with its first population, and the options that its service takes by itself. */
export const targetOf = ({ service_id, id, populations }: Panel): Target => ({
  ...{ service_id, panel_id: id, population: populations[0]?.id ?? '', options: {} },
  ...{ submission: null, job_id: null },
});

export const sameTarget = (a: Pick<Target, 'service_id' | 'panel_id'>, b: typeof a): boolean =>
  a.service_id === b.service_id && a.panel_id === b.panel_id;

export const changeTarget = (content: Content, target: Target, change: Partial<Target>): Content => ({
  ...content,
  targets: content.targets.map((one) => (sameTarget(one, target) ? { ...one, ...change } : one)),
});

export const changeFile = (content: Content, key: string, change: Partial<DraftFile>): Content => ({
  ...content,
  files: content.files.map((file) => (file.key === key ? { ...file, ...change } : file)),
});

/** A request was sent whose answer is not known: nothing of it may change before it is. */
export const isLocked = ({ targets }: Content): boolean =>
  targets.some(({ submission, job_id }) => submission !== null && job_id === null);

/** Characters of the name of a draft or a job at the hub. A file's name may have 255. */
export const longestName = 200;

/** How the draft is called in a list, and its job. */
export const nameOf = ({ name, files }: Content): string =>
  (name.trim() || (files[0]?.name ?? '-')).slice(0, longestName);
