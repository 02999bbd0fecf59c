import { z } from 'zod';

/*
 * What a client reads of the Cloudgene API, leniently: versions leave out, null or add fields. Field names and their
 * spelling (`maintenace`) are the servers' own.
 */
const text = z
  .string()
  .nullish()
  .transform((v) => v ?? '');
const count = z.coerce
  .number()
  .nullish()
  .transform((v) => v ?? 0);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((v) => v ?? []);

const appEntry = z.object({ id: z.string(), name: text, version: text });

export const serverShape = z
  .object({
    name: text,
    apps: list(appEntry),
    loggedIn: z.boolean().nullish(),
    maintenace: z.boolean().nullish(),
    maintenance: z.boolean().nullish(),
    maintenaceMessage: text,
    maintenanceMessage: text,
    user: z.object({ username: text, name: text, fullName: text, mail: text }).nullish(),
  })
  // A web page's JSON error or some other API has none of these.
  .refine((s) => s.loggedIn !== undefined || s.apps.length > 0, 'not a Cloudgene server');

export type ServerInfo = z.infer<typeof serverShape>;

const option = z.object({ key: text, value: text, label: text });
const property = option.extend({ values: list(option) });

const parameterShape = z.object({
  id: z.string(),
  type: z.string().transform((t) => t.toLowerCase()),
  description: text,
  value: text,
  required: z
    .boolean()
    .nullish()
    .transform((v) => v ?? true),
  values: list(property),
});
export type Parameter = z.infer<typeof parameterShape>;

export const appShape = z.object({ id: text, name: text, version: text, params: list(parameterShape) });
export type App = z.infer<typeof appShape>;

const logMessage = z.object({ message: text, type: count });
const step = z.object({ name: text, logMessages: list(logMessage) });
const resultFile = z.object({
  name: z.string(),
  hash: text,
  count: z.number().nullish(),
});
const outputParam = z.object({ name: text, download: z.boolean().nullish(), files: list(resultFile) });

export const jobShape = z.object({
  id: z.string(),
  name: text,
  state: z.number().int(),
  positionInQueue: z.number().nullish(),
  submittedOn: count,
  startTime: count,
  endTime: count,
  deletedOn: count,
  steps: z.array(step).nullish(),
  outputParams: list(outputParam),
});
export type CloudgeneJob = z.infer<typeof jobShape>;

export const jobPageShape = z.union([
  z.object({ data: z.array(jobShape), next: z.number().nullish() }),
  z.array(jobShape).transform((data) => ({ data, next: null })),
]);

export const submittedShape = z.object({ id: z.string().min(1).max(200) });

export const verifiedShape = z.object({
  valid: z.boolean(),
  message: text,
  username: z.string().nullish(),
  name: z.string().nullish(),
  mail: z.string().nullish(),
  expire: z.union([z.number(), z.string()]).nullish(),
});

/** Claims of both generations: seconds in `exp`, or milliseconds in `expire`. */
export const claimsShape = z.object({
  exp: z.number().optional(),
  expire: z.number().optional(),
  sub: z.string().optional(),
  username: z.string().optional(),
  name: z.string().optional(),
  mail: z.string().optional(),
});
