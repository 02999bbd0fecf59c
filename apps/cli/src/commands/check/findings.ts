import { buildOf, type CheckReport, type Example } from '@imputehub/genotypes/check';
import { catalogue, type ErrorCode } from '@imputehub/platform/errors';
import type { Checked } from './checked.ts';
import { fixOf } from './fixes.ts';

type Counter = CheckReport['examples'] extends Map<infer Key, unknown> ? Key : never;
type Severity = 'refused' | 'region_lost' | 'variants_lost' | 'note';

/** What a check tells of one kind of thing. */
export interface Told {
  code: string;
  severity: Severity;
  count: number;
  /** The first few: `20:1234 A/G (rs1)`, a file's line, or a region. */
  examples: string[];
  title: string;
  message: string;
  next: string;
  /** The command that mends it, where there is one. */
  fix: string | null;
  /** The service's own words, where it has any. */
  service: string | null;
}

const ofCounters: [Counter, ErrorCode, Severity][] = [
  ['strandFlip', 'variants-strand-flip', 'variants_lost'],
  ['alleleSwitch', 'variants-allele-switch', 'variants_lost'],
  ['strandFlipAndAlleleSwitch', 'variants-flip-and-switch', 'variants_lost'],
  ['alleleMismatch', 'variants-allele-mismatch', 'variants_lost'],
  ['lowCallRate', 'variants-low-call-rate', 'variants_lost'],
  ['multiallelic', 'variants-multiallelic', 'variants_lost'],
  ['invalidAlleles', 'variants-invalid-alleles', 'variants_lost'],
  ['filterFlag', 'variants-filter-set', 'variants_lost'],
  ['duplicates', 'variants-duplicated', 'variants_lost'],
  ['monomorphic', 'variants-monomorphic', 'variants_lost'],
  ['typedOnly', 'variants-typed-only', 'note'],
  ['palindromic', 'variants-palindromic', 'note'],
  ['alternativeFrequency', 'variants-frequent-alternative', 'note'],
];

const ofRegions = {
  overlap: 'region-overlap',
  snps: 'region-few-variants',
  'call-rate': 'region-call-rate',
} as const satisfies Record<string, ErrorCode>;

function told(code: ErrorCode, severity: Severity, count: number, examples: string[]): Told {
  const { title, detail, next } = catalogue[code];
  return { code, severity, count, examples, title, message: detail, next, fix: fixOf(code), service: null };
}

const place = ({ chromosome, position, ref, alt, id }: Example) =>
  `${chromosome}:${position} ${ref}/${alt}${id === '.' ? '' : ` (${id})`}`;

const isCode = (code: string): code is ErrorCode => code in catalogue;

function refusals({ findings }: CheckReport): Told[] {
  return findings.map(({ code, file, line, position, chromosome, message, next, service }) => {
    const where = [
      ...(file === null ? [] : [file]),
      ...(line === null ? [] : [`line ${line}`]),
      ...(position === null ? [] : [`${chromosome}:${position}`]),
    ].join(', ');
    const title = isCode(code) ? catalogue[code].title : code;
    const examples = where === '' ? [] : [where];
    return { code, severity: 'refused', count: 1, examples, title, message, next, fix: fixOf(code), service };
  });
}

function regions({ quality }: CheckReport): Told[] {
  return Object.entries(ofRegions).flatMap(([reason, code]) => {
    const lost = quality.chunks.filter((chunk) => chunk.reason === reason).map(({ id }) => id);
    return lost.length > 0 ? [told(code, 'region_lost', lost.length, lost.slice(0, 5))] : [];
  });
}

function variants({ quality, examples }: CheckReport): Told[] {
  return ofCounters.flatMap(([counter, code, severity]) => {
    const count = quality.counts[counter];
    return count > 0 ? [told(code, severity, count, (examples.get(counter) ?? []).map(place))] : [];
  });
}

/** Other kinds of file are judged as the VCF that they would make, and refused as they are. */
const kinds = ({ otherKinds }: Checked): Told[] =>
  otherKinds.map(([name, code]) => told(code, 'refused', 1, [name]));

/**
 * Where much is lost, or the panel is not known, the positions are asked for their build; loading what knows it takes
 * longer than a good file should.
 */
async function builds({ report }: Checked, known: boolean, build: string): Promise<Told[]> {
  const suspicious = !known || !report.accepted || report.quality.chunks.some(({ passed }) => !passed);
  if (!suspicious) return [];
  const answer = await buildOf(report.places);
  if (answer.build === 'unknown' || answer.build === build) return [];
  const about = told('build-differs', 'note', answer.hits[answer.build], []);
  return [{ ...about, message: `${about.message} ${answer.reason}` }];
}

/** Everything that a check found, the gravest first. */
export async function findingsOf(checked: Checked, known: boolean, build: string): Promise<Told[]> {
  const { report } = checked;
  const more = await builds(checked, known, build);
  return [...refusals(report), ...kinds(checked), ...more, ...regions(report), ...variants(report)];
}
