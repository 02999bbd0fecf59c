import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { problem } from '../errors/index.ts';

/** One setting: its environment variable, how it is read, and whether it must be masked when shown. */
export interface Setting<T extends z.ZodType = z.ZodType> {
  env: string;
  schema: T;
  secret?: boolean;
  describe: string;
  /** The default in words, where it depends on the machine. */
  otherwise?: string;
}

export type Settings = Record<string, Setting>;
export type Values<S extends Settings> = { [K in keyof S]: z.infer<S[K]['schema']> };

export interface ReadConfig<S extends Settings> {
  values: Values<S>;
  /** For `imputehub config`: every setting with its value, secrets masked, and where it came from. */
  shown: {
    name: string;
    env: string;
    value: string;
    from: 'environment' | 'file' | 'default';
    describe: string;
  }[];
}

const fileSchema = z.record(z.string(), z.unknown()).nullable();

function yamlOf(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw badSetting(path, error instanceof Error ? error.message : 'the file cannot be read');
  }
}

function readFile(path: string | undefined): Record<string, unknown> {
  if (path === undefined) return {};
  if (!existsSync(path)) throw badSetting(path, 'there is no such file');
  const parsed = fileSchema.safeParse(yamlOf(path));
  if (!parsed.success) throw badSetting(path, 'the file is not a list of `name: value`');
  return parsed.data ?? {};
}

function badSetting(name: string, why: string) {
  return problem('invalid-configuration', { detail: `${name}: ${why}` });
}

function refuseUnknown(file: Record<string, unknown>, settings: Settings, path: string | undefined) {
  const unknown = Object.keys(file).filter((name) => !(name in settings));
  if (unknown.length === 0) return;
  throw badSetting(
    path ?? 'imputehub.yaml',
    `unknown settings ${unknown.join(', ')}; known: ${Object.keys(settings).join(', ')}`,
  );
}

function mask(setting: Setting, value: unknown): string {
  if (value === undefined || value === null) return '';
  return setting.secret ? '***' : String(value);
}

/**
 * Reads every setting once: the environment first, then the file, then the default of its schema.
 * Stops with a sentence that names the setting. An empty environment variable counts as not set.
 */
export function readConfig<const S extends Settings>(
  settings: S,
  env: NodeJS.ProcessEnv = process.env,
  file: string | undefined = env.IMPUTEHUB_CONFIG,
): ReadConfig<S> {
  const fromFile = readFile(file);
  refuseUnknown(fromFile, settings, file);
  const shown: ReadConfig<S>['shown'] = [];
  const entries = Object.entries(settings).map(([name, setting]) => {
    const inEnv = env[setting.env] || undefined;
    const raw = inEnv ?? fromFile[name];
    const parsed = setting.schema.safeParse(raw);
    if (!parsed.success)
      throw badSetting(`${setting.env} (${name})`, parsed.error.issues[0]?.message ?? 'invalid');
    const from = inEnv !== undefined ? 'environment' : fromFile[name] !== undefined ? 'file' : 'default';
    shown.push({
      name,
      env: setting.env,
      value: mask(setting, parsed.data),
      from,
      describe: setting.describe,
    });
    return [name, parsed.data] as const;
  });
  // The entries were made from the keys of `settings` with their own schemas.
  return { values: Object.fromEntries(entries) as Values<S>, shown };
}

/** Readers for text that comes from the environment or from YAML. */
export const reads = {
  text: () => z.coerce.string(),
  count: (fallback: number, min = 0, max = Number.MAX_SAFE_INTEGER) =>
    z.coerce.number().int().min(min).max(max).default(fallback),
  level: () => z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  flag: (fallback: boolean) =>
    z
      .union([z.boolean(), z.enum(['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off'])])
      .transform((v) => v === true || ['1', 'true', 'yes', 'on'].includes(String(v)))
      .default(fallback),
};
