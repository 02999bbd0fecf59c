import { appendFileSync } from 'node:fs';
import { defaultRules, type ServiceRules } from '@imputehub/genotypes';
import { chainFrom, panelsDirectory } from '../config.ts';
import type { Context } from '../context.ts';
import { type Executor, findEngines } from '../engines/index.ts';
import { findPanel, type Panel } from '../panels/index.ts';
import type { PipelineRequest } from '../pipeline/index.ts';
import { nodeVersion } from '../version.ts';
import { jobDirectory, logFile } from './places.ts';
import type { Job } from './store.ts';

function rulesOf({ config }: Context, { manifest }: Panel): ServiceRules {
  const { overlap, min_snps, sample_call_rate, strand_flips, allele_switches } = manifest.qc_filter;
  return {
    ...defaultRules,
    chunkSize: config.chunkSize,
    // Chunks are named by their place: a second file of a chromosome would write over those of the first.
    oneFilePerChromosome: true,
    // Minimac4 would end over it without a word that a person understands.
    refuseIncompletePhased: true,
    minSamples: config.minSamples,
    maxSamples: config.maxSamples,
    contact: { name: config.contactName, mail: config.contactMail },
    ...(overlap !== undefined && { overlap }),
    ...(min_snps !== undefined && { minSnps: min_snps }),
    ...(sample_call_rate !== undefined && { sampleCallRate: sample_call_rate }),
    ...(strand_flips !== undefined && { strandFlips: strand_flips }),
    ...(allele_switches !== undefined && { alleleSwitches: allele_switches }),
  };
}

/** A line for the log of a job, which its owner reads. A full disk loses the line, and not the job. */
export function noteInLog(context: Context, id: string, line: string): void {
  try {
    appendFileSync(logFile(context, id), `${new Date().toISOString()} ${line}\n`);
  } catch (err) {
    context.log.warn({ err, job: id }, 'a line of a job’s log is lost');
  }
}

/** What the pipeline needs to run a job. */
export async function requestOf(
  context: Context,
  job: Job,
  run: Pick<PipelineRequest, 'executor' | 'signal' | 'onSteps'> & { executor: Executor },
): Promise<PipelineRequest> {
  const { vault, config } = context;
  const panel = await findPanel(panelsDirectory(config), job.panel_id);
  return {
    ...run,
    jobId: job.id,
    directory: jobDirectory(context, job.id),
    panel,
    parameters: job.parameters,
    password: vault.open(job.sealed_password ?? '', `job:${job.id}`),
    passwordIsOurs: job.password_is_ours,
    rules: rulesOf(context, panel),
    chain: chainFrom(config, job.parameters.build),
    engines: await findEngines(),
    threads: config.threads,
    version: nodeVersion,
    onLog: (line) => noteInLog(context, job.id, line),
  };
}
