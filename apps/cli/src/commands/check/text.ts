import { styleText } from 'node:util';
import type { CheckDocument, Told } from '@imputehub/genotypes/check';
import { safe } from '../../output.ts';
import { serviceLines } from './text-services.ts';

type Style = Parameters<typeof styleText>[0];
const styled = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });
/** With a comma between thousands; toLocaleString loads 15 ms of locales for it. */
const whole = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const marks: Record<Told['severity'], [word: string, style: Style]> = {
  refused: ['refused', 'red'],
  region_lost: ['region lost', 'yellow'],
  variants_lost: ['variants lost', 'yellow'],
  note: ['note', 'cyan'],
};

const verdicts: Record<CheckDocument['verdict'], [text: string, style: Style]> = {
  accepted: ['would be accepted', 'green'],
  accepted_without_regions: ['would be accepted, without the regions named above', 'yellow'],
  refused: ['would be refused', 'red'],
};

type Lines = Pick<Told, 'code' | 'severity' | 'count' | 'examples' | 'title' | 'message' | 'next' | 'fix'>;

/** A finding as text for a person. */
export function findingLines(found: Lines): string[] {
  const { code, severity, count, examples, title, message, next, fix } = found;
  const [word, style] = marks[severity];
  const head = severity === 'refused' ? '' : `${title}: ${whole(count)}. `;
  return [
    `${styled(style, word.padEnd(13))}  ${head}${safe(message)} [${code}]`,
    ...(examples.length > 0 ? [`               such as ${safe(examples.join('; '))}`] : []),
    `               ${safe(next)}`,
    ...(fix === null ? [] : [`               Or: ${fix}`]),
  ];
}

const labels: [key: string, label: string][] = [
  ['match', 'match'],
  ['remaining', 'remaining'],
  ['excluded', 'excluded'],
  ['typed_only', 'typed only'],
];

function countLines({ counts, files, chunks }: CheckDocument): string[] {
  const chromosomes = files.map(({ chromosome }) => chromosome).join(', ');
  const where = files.length > 0 ? `chromosome ${safe(chromosomes)}` : 'not read to the end';
  const overlap = counts.reference_overlap;
  const panel = labels.flatMap(([key, label]) => {
    const value = counts[key];
    return typeof value === 'number' ? [`${label} ${whole(value)}`] : [];
  });
  const lost = chunks.filter(({ excluded_because }) => excluded_because !== null).length;
  return [
    `${whole(counts.variants ?? 0)} variants, ${whole(counts.samples ?? 0)} samples, ${where}`,
    ...(panel.length > 0 ? [panel.join(', ')] : []),
    ...(typeof overlap === 'number' ? [`overlap with the panel ${(overlap * 100).toFixed(2)} %`] : []),
    `${chunks.length} regions, ${lost} of them lost`,
  ];
}

/** The report as text for a person. */
export function textOf(document: CheckDocument): string {
  const [verdict, style] = verdicts[document.verdict];
  return [
    ...countLines(document),
    '',
    ...document.findings.flatMap(findingLines),
    ...document.not_known.map((text) => `Not known. ${text}`),
    ...(document.counts.match === null ? ['The sites of the panel are given with --sites.'] : []),
    '',
    ...serviceLines(document),
    '',
    styled(style, `Verdict: ${verdict}`),
  ].join('\n');
}
