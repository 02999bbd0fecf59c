import { qualityRefusal } from '../../quality-control/refusals.ts';
import type { KnownPanel, KnownService } from '../../services/types.ts';
import type { Finding, ServiceRules } from '../../types.ts';
import { checkAll, checkFile } from '../../validate/job-rules.ts';
import { Refused } from '../../validate/messages.ts';
import { chunksOf } from './chunks.ts';
import type { CheckFacts, FileFacts, Reason } from './types.ts';

export const reasonOf = ({ code, message, service }: Finding): Reason => ({ code, message, words: service });

function refused(rule: () => void): Reason[] {
  try {
    rule();
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [reasonOf(error.refusal.finding)];
  }
}

/** Rules of the files and of all of them together, by this service's limits. */
export function ofInput({ files, build, phasing }: CheckFacts, rules: ServiceRules): Reason[] {
  const summaries = files.map(({ summary, chunks }) => ({
    ...summary,
    chunks: chunks.get(rules.chunkSize) ?? summary.chunks,
  }));
  return [
    ...summaries.flatMap((one, i) => refused(() => checkFile(one, summaries.slice(0, i), { rules, build }))),
    ...refused(() => checkAll(summaries, { rules, phasing })),
  ];
}

function tooBig({ summary: { name }, bytes = 0 }: FileFacts, { maxFileBytes }: KnownService): Reason[] {
  if (maxFileBytes === undefined || bytes <= maxFileBytes) return [];
  const most = (maxFileBytes / 1e9).toFixed(0);
  const message = `${name} has ${(bytes / 1e9).toFixed(1)} GB; the service takes files of up to ${most} GB.`;
  return [{ code: 'file-too-big-for-service', message, words: null }];
}

function tooNew({ summary: { name, chromosome }, version }: FileFacts, service: KnownService): Reason[] {
  const { newestVersionOnX: newest } = service;
  const onX = chromosome === 'X' || chromosome === '23';
  if (newest === undefined || !onX || !(version > newest)) return [];
  const message = `${name} is ${version}; of chromosome X the service reads ${newest} and older.`;
  return [{ code: 'header-version', message, words: null }];
}

function foreign({ summary: { chromosome } }: FileFacts, panel: KnownPanel | undefined): Reason[] {
  const name = chromosome === '23' ? 'X' : chromosome;
  if (!panel?.chromosomes || panel.chromosomes.includes(name)) return [];
  return [
    {
      code: 'chromosome-not-in-panel',
      message: `The panel ${panel.id} has no chromosome ${name}; one such file ends the whole job.`,
      words: `Task 'Calculating QC Statistics This reference panel doesn't support chromosome ${name}. File not found.`,
    },
  ];
}

/** What the service and its panel are known not to take, whatever is in the panel. */
export const ofService = (
  { files }: CheckFacts,
  service: KnownService,
  panel: KnownPanel | undefined,
): Reason[] =>
  files.flatMap((file) => [...tooBig(file, service), ...tooNew(file, service), ...foreign(file, panel)]);

/** Rules of quality control, by these limits. */
export function ofQuality(facts: CheckFacts, rules: ServiceRules): Reason[] {
  const { counts, x, phasing } = facts;
  const finding = qualityRefusal({ counts, chunks: chunksOf(facts, rules), rules, x, phasing });
  return finding ? [reasonOf(finding)] : [];
}
