import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createJob, type Job, take } from '@imputehub/client';
import { uploadFile } from '@imputehub/client/node';
import { dosageAccuracy, type GenotypeFile, positionsOf } from '@imputehub/genotypes';
import { type Downloaded, downloadResults } from '../../download-results.ts';
import { note, safe } from '../../output.ts';
import { transferBar } from '../../progress.ts';
import { describe, expectCompleted, watchJob } from '../../watch.ts';
import type { DemoData } from './data.ts';
import type { Setting } from './setting.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The demo's own node asks what the Michigan server asks; whoever runs the demo is told, and the answer is recorded. */
async function promises({ session, serviceId }: Setting): Promise<string[]> {
  const { data } = await take(
    session.client.GET('/api/v1/services/{id}/terms', { params: { path: { id: serviceId } } }),
  );
  for (const { wording } of data)
    note(`The node asks to promise, and this demo with public data does: ${safe(wording)}`);
  return data.map(({ id }) => id);
}

/** Uploads, submits and follows; throws when the job does not complete. */
export async function impute(
  setting: Setting,
  data: DemoData,
  build: 'hg19' | 'hg38',
  watch: Stopwatch,
  signal: AbortSignal,
): Promise<Job> {
  const { session, serviceId, panelId } = setting;
  const accepted = await promises(setting);
  const file = await watch.time('upload', async () => {
    const bar = transferBar('Upload');
    const { baseUrl, token } = session;
    return await uploadFile({
      baseUrl,
      token,
      path: data.array,
      signal,
      onProgress: (sent, total) => bar.update(sent, total),
    }).finally(() => bar.stop());
  });
  return await watch.time('imputation', async () => {
    const wanted = {
      name: 'Demo: 203 people, chromosome 20',
      service_id: serviceId,
      reference_panel_id: panelId,
      input_file_ids: [file.id],
      build,
      population: 'all',
      accept_terms: accepted,
    };
    const job = await createJob(session.client, wanted, randomUUID());
    const onChange = process.stderr.isTTY
      ? undefined
      : (j: Job) => note(`${String(j.progress).padStart(3)} % ${describe(j)}`);
    const ended = await watchJob(session, job.id, {
      signal,
      everyMs: 500,
      ...(onChange && { onChange }),
    });
    expectCompleted(ended);
    return ended;
  });
}

export interface Collected {
  files: Downloaded[];
  dose: string;
  sitesOut: number;
  meanR2: number | null;
}

/** Downloads every result; the hub has verified and decrypted them before. */
export async function collect({ session }: Setting, jobId: string, directory: string): Promise<Collected> {
  const results = await take(
    session.client.GET('/api/v1/jobs/{id}/results', { params: { path: { id: jobId } } }),
  );
  const files = await downloadResults(session, jobId, directory);
  const dose = results.files.find(({ name }) => name.endsWith('.dose.vcf.gz'));
  const info = results.files.find(({ name }) => name.endsWith('.info.gz'));
  if (!dose) throw new Error('the results have no dosages');
  return {
    files,
    dose: join(directory, dose.name),
    sitesOut: dose.records ?? 0,
    meanR2: info?.mean_r2 ?? dose.mean_r2,
  };
}

const file = (path: string): GenotypeFile => ({ name: path, open: () => createReadStream(path) });

export interface Accuracy {
  maf_from: number;
  maf_to: number;
  sites: number;
  r2: number | null;
}

/** Imputed dosages against the truth, over the sites that the array did not have. */
export async function accuracy({ array, truth }: DemoData, dose: string): Promise<Accuracy[]> {
  if (truth === null) return [];
  const bins = await dosageAccuracy({
    imputed: file(dose),
    truth: file(truth),
    typed: await positionsOf(file(array)),
  });
  return bins.map(({ mafFrom, mafTo, sites, r2 }) => ({ maf_from: mafFrom, maf_to: mafTo, sites, r2 }));
}
