import { ConnectorError } from '../errors.ts';
import type { Submission, SubmissionToken } from '../types.ts';
import type { App, Parameter } from './schemas.ts';

/** The token in a job's name; the servers escape what is not plain ASCII, so the name is reduced to that. */
function markedName(name: string, token: SubmissionToken): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w .,()+-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${plain} [ih-${token}]`.trim();
}

export const carriesToken = (name: string, token: SubmissionToken): boolean => name.includes(`[ih-${token}]`);

/** A checkbox counts as ticked when its field is there at all, whatever its value. */
function ticked(parameter: Parameter | undefined): string {
  return parameter?.values.find(({ key }) => key === 'true')?.value || 'true';
}

/**
 * The fields of a submission: only those that the application knows, since an unknown one refuses the whole upload.
 * `password` is a hidden input, never listed, and taken by every version.
 */
export function submissionFields(app: App, submission: Submission): [string, string][] {
  const known = new Map(app.params.map((p) => [p.id, p]));
  const wanted: [string, string][] = [
    ['refpanel', submission.panel],
    ['population', submission.population],
    ['build', submission.build],
    ['phasing', submission.phasing],
    ['mode', submission.mode],
    ['r2Filter', submission.r2Filter],
  ];
  const fields = wanted.filter(([id, value]) => known.has(id) && value !== '');
  if (submission.aesEncryption && known.has('aesEncryption'))
    fields.push(['aesEncryption', ticked(known.get('aesEncryption'))]);
  if (submission.meta && known.has('meta')) fields.push(['meta', ticked(known.get('meta'))]);
  for (const term of submission.acceptedTerms) if (known.has(term)) fields.push([term, 'true']);
  return [
    ['job-name', markedName(submission.name, submission.token)],
    ['password', submission.password],
    ...fields,
  ];
}

/** Names that both sides read alike. Throws when two files would overwrite each other over there. */
export function submissionFileNames(names: string[]): string[] {
  const plain = names.map((name) => name.normalize('NFKD').replace(/[^\w.-]/g, '_'));
  if (new Set(plain).size === plain.length) return plain;
  throw new ConnectorError(
    'refused',
    'Two files of the job have the same name; the service would keep only one.',
  );
}
