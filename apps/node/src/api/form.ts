import { problem } from '@imputehub/platform';
import { fail } from '../failure.ts';
import type { Panel } from '../panels/index.ts';
import { panelId } from '../panels/manifest.ts';
import type { Parameters } from '../pipeline/index.ts';

/** Inputs of the application; `password` is hidden and taken all the same. */
const inputs = new Set([
  'refpanel',
  'files',
  'build',
  'r2Filter',
  'phasing',
  'population',
  'mode',
  'aesEncryption',
  'meta',
  'password',
  'check1',
  'check2',
]);

/** A field's name without `input-`. Throws 400 for one that the application does not have. */
export function inputName(field: string): string {
  const name = field.startsWith('input-') ? field.replaceAll('input-', '') : field;
  if (name === 'job-name' || name.endsWith('-pattern') || inputs.has(name)) return name;
  throw fail(400, `Parameter '${name.slice(0, 100)}' not found.`);
}

/** A field's text, which the database can hold and which came whole. */
export function fieldText(name: string, part: { value: unknown; valueTruncated: boolean }): string {
  const text = String(part.value);
  if (!part.valueTruncated && !text.includes('\0')) return text;
  throw problem('invalid-request', {
    detail: `Parameter '${name.slice(0, 100)}' is too long, or has a character that no text has.`,
  });
}

/** A name that people see; none is cut or changed without a word. */
export function jobNameOf(text = ''): string {
  if (text.length <= 200 && !/\p{Cc}/u.test(text)) return text;
  throw problem('invalid-request', {
    detail: "Parameter 'job-name' must have at most 200 characters, on one line.",
  });
}

/** `apps@id@version`, `apps@id`, `id@version` or `id`. */
export function choosePanel(panels: Panel[], wanted: string | undefined): Panel {
  const [id = '', version] = (wanted ?? '').replace(/^apps@/, '').split('@');
  const found =
    panelId.safeParse(id).success &&
    panels.find(
      ({ manifest }) => manifest.id === id && (version === undefined || manifest.version === version),
    );
  if (found) return found;
  const there = panels.map(({ manifest }) => manifest.id).join(', ') || 'none';
  throw fail(400, `Reference panel '${(wanted ?? '').slice(0, 100)}' is not available. Panels: ${there}.`);
}

function oneOf<const T extends string>(
  field: string,
  value: string | undefined,
  fallback: T,
  options: readonly T[],
): T {
  if (value === undefined || value === '') return fallback;
  const found = options.find((option) => option === value);
  if (found !== undefined) return found;
  throw fail(
    400,
    `Parameter '${field}' has no value '${value.slice(0, 100)}'. Values: ${options.join(', ')}.`,
  );
}

function population(panel: Panel, wanted: string | undefined): string {
  const found = panel.manifest.populations.find(
    ({ id }) => id.toLowerCase() === (wanted ?? '').toLowerCase(),
  );
  if (found) return found.id;
  const there = panel.manifest.populations.map(({ id }) => id).join(', ');
  throw fail(
    400,
    `Population '${(wanted ?? '').slice(0, 100)}' is not supported by reference panel '${panel.manifest.id}'. Available populations: ${there}.`,
  );
}

/** Passwords go into archives, not through a shell, so any printable text will do. */
export function passwordOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^[\x21-\x7e]{4,200}$/.test(value)) return value;
  throw fail(400, "Parameter 'password' must have 4 to 200 printable characters without blanks.");
}

/** What was chosen; wrong choices are refused here and not in the queue. A checkbox is ticked by being there at all. */
export function parametersOf(fields: ReadonlyMap<string, string>, panel: Panel): Parameters {
  return {
    build: oneOf('build', fields.get('build'), 'hg19', ['hg19', 'hg38']),
    phasing: oneOf('phasing', fields.get('phasing'), 'eagle', ['eagle', 'beagle', 'no_phasing']),
    population: population(panel, fields.get('population')),
    mode: oneOf('mode', fields.get('mode'), 'imputation', ['imputation', 'qc_only', 'qconly']),
    r2Filter: oneOf('r2Filter', fields.get('r2Filter'), '0', ['0', '0.001', '0.1', '0.2', '0.3']),
    aesEncryption: fields.has('aesEncryption'),
    meta: fields.has('meta'),
  };
}
