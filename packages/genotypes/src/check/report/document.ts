import { excludedSites } from '../../quality-control/verdict.ts';
import type { CheckReport } from '../types.ts';
import type { ServiceVerdict } from '../verdicts/types.ts';
import { behindTheEnd } from '../verdicts/unknown.ts';
import { findingsOf, type Telling } from './findings.ts';
import { wordsOfKind } from './order.ts';
import type { CheckDocument, Checked } from './types.ts';

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function countsOf({ quality: { counts: c }, variants, samples }: CheckReport, known: boolean) {
  const ofPanel = (value: number | null) => (known ? value : null);
  return {
    variants,
    samples,
    match: ofPanel(c.match),
    allele_switch: ofPanel(c.alleleSwitch),
    strand_flip: ofPanel(c.strandFlip),
    strand_flip_and_allele_switch: ofPanel(c.strandFlipAndAlleleSwitch),
    palindromic: ofPanel(c.palindromic),
    alt_frequency_above_half: c.alternativeFrequency,
    filter_flag_set: c.filterFlag,
    invalid_alleles: c.invalidAlleles,
    multiallelic: c.multiallelic,
    duplicated: c.duplicates,
    non_snp: 0,
    monomorphic: c.monomorphic,
    allele_mismatch: ofPanel(c.alleleMismatch),
    low_call_rate: c.lowCallRate,
    excluded: ofPanel(excludedSites(c)),
    remaining: ofPanel(c.remaining),
    typed_only: ofPanel(c.typedOnly),
    reference_overlap: ofPanel(share(c.found, c.found + c.typedOnly)),
  };
}

const withoutSites =
  'Without the sites of the panel: matches, strand, exchanged alleles, overlap, and regions and variants that they would cost.';

const unknownIn = ({ facts: { partial } }: CheckReport, known: boolean) => [
  ...(known ? [] : [withoutSites]),
  ...(partial ? [behindTheEnd] : []),
];

/** No service takes files of another kind as they are. */
function verdictsOf({ verdicts, otherKinds }: Checked, { texts }: Telling): ServiceVerdict[] {
  if (otherKinds.length === 0) return verdicts;
  const kinds = otherKinds.map(([name, code]) => ({
    code,
    message: `${name}: ${texts[code].detail}`,
    words: wordsOfKind(code),
  }));
  return verdicts.map((one) => ({ ...one, verdict: 'refused', reasons: [...kinds, ...one.reasons] }));
}

/** The report of a check, the same for every program. */
export async function documentOf(checked: Checked, telling: Telling): Promise<CheckDocument> {
  const { report, chosen } = checked;
  const { known } = telling;
  const { chunks } = report.quality;
  const findings = await findingsOf(checked, telling);
  const refused = findings.some(({ severity }) => severity === 'refused');
  const lost = chosen?.regions_lost ?? chunks.filter(({ passed }) => !passed).map(({ id }) => id);
  const { missing, worstSamples } = report.survey;
  return {
    verdict: refused ? 'refused' : lost.length > 0 ? 'accepted_without_regions' : 'accepted',
    verdicts: verdictsOf(checked, telling),
    regions_lost: lost,
    not_known: chosen?.unknown ?? unknownIn(report, known),
    files: report.files.map(({ name, chromosome, samples, variants, phased }) => ({
      ...{ name, chromosome, samples: samples.length, variants, phased },
    })),
    counts: countsOf(report, known),
    chunks: chunks.map(({ id, start, end, found, typedOnly, remaining, reason }) => ({
      ...{ id, start, end, snps: remaining, excluded_because: reason },
      overlap: known ? share(found, found + typedOnly) : null,
    })),
    missing: { ...missing, worst_samples: worstSamples },
    findings,
  };
}
