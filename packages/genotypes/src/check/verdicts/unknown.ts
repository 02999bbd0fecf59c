import { rulesOf } from '../../services/rules.ts';
import type { KnownPanel, KnownService } from '../../services/types.ts';
import type { ServiceRules } from '../../types.ts';
import { unverified } from './basis.ts';
import type { CheckFacts } from './types.ts';

const withoutSites =
  "Without the panel's sites: strand flips, exchanged alleles and the overlap, and the job or regions that they would cost.";

const flips = ({ counts }: CheckFacts) => counts.alleleSwitch + counts.strandFlipAndAlleleSwitch;

function doubtful(facts: CheckFacts, { doubtful: limits }: KnownPanel): string[] {
  const most = limits?.alleleSwitches;
  if (most === undefined || !facts.known || flips(facts) <= most) return [];
  return [
    `Its documentation speaks of at most ${most} allele switches, and the files have ${flips(facts)}; whether the limit is in force could not be established.`,
  ];
}

/** The files are of another build than the panel. */
export const lifted = ({ build }: CheckFacts, panel: KnownPanel | undefined): boolean =>
  panel?.build !== undefined && panel.build !== build;

/** Files of one chromosome, where the service takes them: it names its regions by chromosome alone. */
function twins({ files }: CheckFacts, { oneFilePerChromosome }: ServiceRules): string[] {
  if (oneFilePerChromosome) return [];
  return files.flatMap(({ summary: { name, chromosome } }, i) => {
    const before = files.slice(0, i).findLast(({ summary }) => summary.chromosome === chromosome);
    if (!before) return [];
    return [
      `Whether what ${before.summary.name} holds of chromosome ${chromosome} is imputed: imputationserver2 writes the regions of ${name} in its place, without a word. Give one file per chromosome.`,
    ];
  });
}

/** Of a file that was not read, or not judged, to its end. */
export const behindTheEnd = 'What is wrong behind the point where reading or quality control ended.';

/** What could not be known, in sentences. */
export function unknownOf(facts: CheckFacts, service: KnownService, panel: KnownPanel | undefined): string[] {
  const { files, known, build } = facts;
  const X = files.some(({ summary: { chromosome } }) => !/^\d+$/.test(chromosome) || chromosome === '23');
  return [
    ...(known ? [] : [withoutSites]),
    ...(known && !panel ? ['Whether the sites that were given are those of a panel of this service.'] : []),
    ...(panel && lifted(facts, panel)
      ? [
          `The service lifts positions from ${build} to ${panel.build} first: which are lost on the way, and how regions lie then.`,
        ]
      : []),
    ...(X && !known && !panel?.chromosomes ? ['Whether the panel has all of these chromosomes.'] : []),
    ...(panel ? doubtful(facts, panel) : []),
    ...twins(facts, rulesOf(service, panel)),
    ...(facts.partial ? [behindTheEnd] : []),
    ...(service.maxFileBytes !== undefined && files.some(({ bytes }) => bytes === undefined)
      ? ['How large the files are when they travel.']
      : []),
    ...unverified(service, panel),
  ];
}
