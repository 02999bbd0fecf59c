import { isPalindromic, isSnp } from '../alleles.ts';
import type { Note } from '../changes.ts';
import { splitMultiallelic } from '../edits.ts';
import type { FixOptions } from '../options.ts';
import { callRate, tallyOf } from '../tally.ts';
import type { FixRecord } from '../types.ts';
import { changeOf, dropping, type Step } from './step.ts';

/** As many records as it has alternative alleles, or none, or itself. */
export const multiallelicStep =
  (mode: FixOptions['multiallelic'], note: Note) =>
  (record: FixRecord): FixRecord[] => {
    if (mode === 'keep' || !record.alt.includes(',')) return [record];
    if (mode === 'drop') {
      note(changeOf(record, null, 'multiallelic-dropped', 'more than one alternative allele'));
      return [];
    }
    const parts = splitMultiallelic(record);
    for (const part of parts)
      note(
        changeOf(
          record,
          part,
          'multiallelic-split',
          'other alternative alleles count as reference; GT alone is kept',
        ),
      );
    return parts;
  };

export const upperCaseStep =
  (note: Note): Step =>
  (record) => {
    const [ref, alt] = [record.ref.toUpperCase(), record.alt.toUpperCase()];
    // <DEL> and the like are names, not bases.
    if ((ref === record.ref && alt === record.alt) || /[<[\]]/.test(alt)) return record;
    const after = { ...record, ref, alt };
    note(changeOf(record, after, 'upper-case', 'services compare alleles letter by letter'));
    return after;
  };

function whyNoSnp({ ref, alt }: FixRecord): string | undefined {
  if (alt.includes(',')) return undefined;
  if (ref === alt) return 'both alleles are the same';
  if (isSnp(ref, alt)) return undefined;
  if (alt === '.') return 'no alternative allele';
  if (/[<>[\]*]/.test(alt)) return 'symbolic allele';
  return /^[ACGT]+$/i.test(ref) && /^[ACGT]+$/i.test(alt) ? 'insertion or deletion' : 'allele is no base';
}

export const nonSnpStep = (note: Note): Step => dropping(note, 'non-snp-dropped', whyNoSnp);

export const filterStep = (note: Note): Step =>
  dropping(note, 'filtered-dropped', ({ filter }) =>
    filter === 'PASS' || filter === '.' ? undefined : `FILTER is ${filter}`,
  );

export const palindromicStep = (note: Note): Step =>
  dropping(note, 'palindromic-dropped', ({ ref, alt }) =>
    isPalindromic(ref, alt) ? 'A/T and C/G read the same on both strands' : undefined,
  );

/** Services keep a site whose only sample has no alternative allele, and so do we. */
export const monomorphicStep = (note: Note): Step =>
  dropping(note, 'monomorphic-dropped', (record) => {
    const { homRef, noCall, called } = tallyOf(record);
    return called.length > 1 && homRef + noCall === called.length
      ? 'nobody has the alternative allele'
      : undefined;
  });

export const callRateStep = (least: number, note: Note): Step =>
  dropping(note, 'call-rate-dropped', (record) => {
    const tally = tallyOf(record);
    // Counted as the services do, so that rounding does not part us at the limit.
    const tooMany = tally.noCall / tally.called.length > Math.round((1 - least) * 1e9) / 1e9;
    return tooMany ? `call rate ${callRate(tally).toFixed(4)} is below ${least}` : undefined;
  });
