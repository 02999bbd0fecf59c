import { buildOf } from '../build.ts';
import type { CheckReport, Example } from '../types.ts';
import { fixOf } from './fixes.ts';
import { inOrder, type OfFile, wordsOfKind } from './order.ts';
import { ofCounters, ofRegions, type Severity, type TextCode, type Texts } from './texts.ts';
import type { Checked, Told } from './types.ts';

/** What a report is made with. */
export interface Telling {
  texts: Texts;
  /** The panel's sites were at hand. */
  known: boolean;
  build: 'hg19' | 'hg38';
}

function told(texts: Texts, code: TextCode, severity: Severity, count: number, examples: string[]): Told {
  const { title, detail, next } = texts[code];
  return { code, severity, count, examples, title, message: detail, next, fix: fixOf(code), service: null };
}

const place = ({ chromosome, position, ref, alt, id }: Example) =>
  `${chromosome}:${position} ${ref}/${alt}${id === '.' ? '' : ` (${id})`}`;

function refusals({ report, chosen }: Checked, texts: Texts): OfFile[] {
  const codes = chosen && new Set(chosen.reasons.map(({ code }) => code));
  const found = report.findings.filter(({ code }) => codes?.has(code) ?? true);
  return found.map(({ code, file, line, position, chromosome, message, next, service }) => {
    const where = [
      ...(file === null ? [] : [file]),
      ...(line === null ? [] : [`line ${line}`]),
      ...(position === null ? [] : [`${chromosome}:${position}`]),
    ].join(', ');
    const title = texts[code]?.title ?? code;
    const examples = where === '' ? [] : [where];
    const fix = fixOf(code);
    return [file, { code, severity: 'refused', count: 1, examples, title, message, next, fix, service }];
  });
}

/** What only the chosen service or panel refuses. */
function ofChosen({ report, chosen }: Checked, texts: Texts): Told[] {
  const there = new Set(report.findings.map(({ code }) => code));
  const reasons = chosen?.reasons.filter(({ code }) => !there.has(code)) ?? [];
  return reasons.map(({ code, message, words: service }) => {
    const { title = code, next = '' } = texts[code] ?? {};
    return {
      code,
      severity: 'refused',
      count: 1,
      examples: [],
      title,
      message,
      next,
      fix: fixOf(code),
      service,
    };
  });
}

function regions({ quality }: CheckReport, texts: Texts): Told[] {
  return Object.entries(ofRegions).flatMap(([reason, code]) => {
    const lost = quality.chunks.filter((chunk) => chunk.reason === reason).map(({ id }) => id);
    return lost.length > 0 ? [told(texts, code, 'region_lost', lost.length, lost.slice(0, 5))] : [];
  });
}

function variants({ quality, examples }: CheckReport, texts: Texts): Told[] {
  return ofCounters.flatMap(([counter, code, severity]) => {
    const count = quality.counts[counter];
    return count > 0 ? [told(texts, code, severity, count, (examples.get(counter) ?? []).map(place))] : [];
  });
}

const notices = ({ survey }: CheckReport, texts: Texts): Told[] =>
  survey.notices.map(({ code, count, examples }) => told(texts, code, 'note', count, examples));

/** Other kinds of file are judged as the VCF that they would make, and refused as they are. */
const kinds = ({ otherKinds }: Checked, texts: Texts): OfFile[] =>
  otherKinds.map(([name, code]) => [
    name,
    { ...told(texts, code, 'refused', 1, [name]), service: wordsOfKind(code) },
  ]);

/**
 * Where much is lost, or the panel is not known, the positions are asked for their build; loading what knows it takes
 * longer than a good file should.
 */
async function builds({ report }: Checked, { texts, known, build }: Telling): Promise<Told[]> {
  const suspicious = !known || !report.accepted || report.quality.chunks.some(({ passed }) => !passed);
  if (!suspicious) return [];
  const answer = await buildOf(report.places);
  if (answer.build === 'unknown' || answer.build === build) return [];
  const about = told(texts, 'build-differs', 'note', answer.hits[answer.build], []);
  return [{ ...about, message: `${about.message} ${answer.reason}` }];
}

/** Everything that a check found, the gravest first. */
export async function findingsOf(checked: Checked, telling: Telling): Promise<Told[]> {
  const { report } = checked;
  const { texts } = telling;
  const more = await builds(checked, telling);
  return [
    ...inOrder([...kinds(checked, texts), ...refusals(checked, texts)]),
    ...ofChosen(checked, texts),
    ...more,
    ...regions(report, texts),
    ...variants(report, texts),
    ...notices(report, texts),
  ];
}
