import { join } from 'node:path';
import { localFile, type ServiceRules } from '@imputehub/genotypes';
import {
  checkFiles,
  compressedSites,
  defaultRules,
  documentOf,
  panelOfSites,
  parallelRecords,
  ScanPool,
} from '@imputehub/genotypes/check';
import { catalogue } from '@imputehub/platform/errors';
import { runJob, type Step } from '../../../apps/node/src/pipeline/index.ts';
import { answerOf, type JobAnswer } from './node-answer.ts';
import { type Said, saidShape } from './said.ts';
import type { Study } from './study.ts';
import { writePanel, writeSites, writeStudy } from './write.ts';

/** Of both sides. */
const smallChunks: ServiceRules = {
  ...{ ...defaultRules, chunkSize: 1000, phasingWindow: 200 },
  ...{ oneFilePerChromosome: true, refuseIncompletePhased: true },
};

/** What a check says; `sites` is the path of the panel's table. */
export async function checked(paths: string[], sites: string, study: Study): Promise<Said> {
  const { build, phasing } = study;
  const panel = await panelOfSites('test', build, compressedSites(localFile(sites)));
  const pool = new ScanPool();
  const files = paths
    .map((path) => localFile(path))
    .map((file) => ({ name: file.name, read: () => parallelRecords(file, pool) }));
  try {
    const request = { files, panel, build, phasing, population: 'all', rules: smallChunks };
    const report = await checkFiles({ ...request, mode: 'qc_only', r2Filter: '0' });
    const options = { texts: catalogue, known: true, build };
    return saidShape.parse(await documentOf({ report, verdicts: [], otherKinds: [] }, options));
  } finally {
    await pool.close();
  }
}

const engine = (command: string) => ({ command, version: '1' });

const noEngine = async (): Promise<never> => {
  throw new Error('quality control needs no engine');
};

/** A job through the node's pipeline; its files lie in `input` below `directory`. */
async function nodeJob(directory: string, study: Study): Promise<JobAnswer> {
  let steps: Step[] = [];
  const { succeeded } = await runJob({
    ...{ jobId: 'job-1', directory, panel: await writePanel(join(directory, 'panel'), study) },
    parameters: {
      ...{ build: study.build, phasing: study.phasing, population: 'all', mode: 'qc_only' },
      ...{ r2Filter: '0', aesEncryption: false, meta: false },
    },
    ...{ password: 'Secret123', passwordIsOurs: false, chain: { file: undefined, setting: 'none' } },
    ...{ rules: smallChunks, threads: 1, version: '1', executor: { run: noEngine } },
    engines: {
      ...{ eagle: engine('eagle'), minimac4: engine('minimac4'), bcftools: engine('bcftools') },
      ...{ bgzip: engine('bgzip'), tabix: engine('tabix') },
    },
    ...{ signal: new AbortController().signal, onSteps: (now) => (steps = now), onLog: () => {} },
  });
  return answerOf(succeeded, steps, directory);
}

/** The same study through a check and through the node's pipeline. */
export async function bothOf(directory: string, study: Study): Promise<{ said: Said; node: JobAnswer }> {
  const paths = await writeStudy(join(directory, 'input'), study);
  const said = await checked(paths, await writeSites(join(directory, 'sites.gz'), study), study);
  return { said, node: await nodeJob(directory, study) };
}
