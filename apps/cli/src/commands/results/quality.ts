import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type HubClient, type JobQuality, take } from '@imputehub/client';
import type { GlobalOptions } from '../../globals.ts';
import { jobId } from '../../job-names.ts';
import { note, printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

const lookAgainMs = 2000;

const isPending = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'quality-not-there' && error.problem.pending === true;

/** Of a job that was collected before its quality was counted, the hub works it out now. */
async function qualityOf(client: HubClient, id: string): Promise<JobQuality> {
  for (let told = false; ; told = true) {
    try {
      return await take(client.GET('/api/v1/jobs/{id}/quality', { params: { path: { id } } }));
    } catch (error) {
      if (!isPending(error)) throw error;
      if (!told) note('The hub is working it out.');
      await sleep(lookAgainMs);
    }
  }
}

const number = (value: number | null, digits = 3) => value?.toFixed(digits) ?? '';
const percent = (share: number | null) => (share === null ? '' : `${(100 * share).toFixed(1)} %`);

function frequencyLine({ frequency }: JobQuality): string {
  if (!frequency) return 'Frequencies: nothing to compare with.';
  const sites = frequency.bins.reduce((sum, bin) => sum + bin.sites, 0);
  const against =
    frequency.against === 'panel' ? "the panel's" : 'those of the input, genotyped variants alone';
  return `Frequencies against ${against}: correlation ${number(frequency.correlation, 4) || 'not known'} over ${sites} variants.`;
}

function print(quality: JobQuality): void {
  const { chromosomes, sites, typed_sites: typed, mean_r2: mean, empirical_r2: empirical } = quality;
  printLine(
    `Chromosomes: ${safe(chromosomes.join(', '))}. Variants: ${sites}, of which ${typed} were genotyped.`,
  );
  printLine(`Mean estimated R2 of imputed variants: ${number(mean) || 'not known'}.`);
  if (empirical)
    printLine(`Mean empirical R2 of genotyped variants: ${number(empirical.mean)} over ${empirical.sites}.`);
  printLine(frequencyLine(quality));
  printTable(
    ['MAF', 'VARIANTS', 'MEAN R2', 'R2 >= 0.3', 'R2 >= 0.8'],
    quality.r2_by_maf.map((bin) => [
      `${bin.maf_from} - ${bin.maf_to}`,
      String(bin.sites),
      number(bin.mean_r2),
      percent(bin.share_r2_above_03),
      percent(bin.share_r2_above_08),
    ]),
  );
}

export async function showQuality(text: string, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const quality = await qualityOf(client, await jobId(client, text));
  if (o.json) printJson(quality);
  else print(quality);
}
