import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { defaultRules, type ServiceRules } from '@imputehub/genotypes';
import { chainFrom, panelsDirectory } from '../config.ts';
import type { Context } from '../context.ts';
import { type Engines, type Executor, findEngines, LocalExecutor } from '../engines/index.ts';
import { findPanel, type Panel } from '../panels/index.ts';
import { outputDirectory, type PipelineRequest, runJob, type Step } from '../pipeline/index.ts';
import { nodeVersion } from '../version.ts';
import { jobDirectory, jobsDirectory, logFile } from './places.ts';
import { changeJob, deletionDate, type Job, knownIds, nextJob, retiredJobs, saveSteps } from './store.ts';

const idleMs = 2000;
const retireEveryMs = 60_000;

function rulesOf({ config }: Context, { manifest }: Panel): ServiceRules {
  const { overlap, min_snps, sample_call_rate, strand_flips, allele_switches } = manifest.qc_filter;
  return {
    ...defaultRules,
    chunkSize: config.chunkSize,
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

/** Saves the latest steps, one write at a time: messages come faster than a database takes them. */
function stepSaver({ db, log }: Context, id: string) {
  let latest: Step[] | undefined;
  let writing: Promise<void> | undefined;
  const drain = async () => {
    while (latest) {
      const steps = latest;
      latest = undefined;
      await saveSteps(db, id, steps).catch((err) => log.error({ err, job: id }, 'progress not saved'));
    }
    writing = undefined;
  };
  return {
    save: (steps: Step[]) => {
      latest = steps;
      writing ??= drain();
    },
    settled: () => writing ?? Promise.resolve(),
  };
}

/** Every file below the output folder, by its name relative to it. */
async function outputFiles(directory: string): Promise<{ name: string; size: number }[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile() && !e.name.endsWith('.part'));
  return await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { name: path.slice(directory.length + 1), size: (await stat(path)).size };
    }),
  );
}

/** Runs the jobs of the queue, oldest first, a few at once; those that a stop interrupted go on before new ones. */
export class Runner {
  readonly #context: Context;
  readonly #running = new Map<string, { abort: AbortController; done: Promise<void> }>();
  readonly #stop = new AbortController();
  #wake = new AbortController();
  #engines: Engines | undefined;
  readonly #executor: Executor;
  #loop: Promise<void> | undefined;

  constructor(context: Context) {
    this.#context = context;
    this.#executor = new LocalExecutor(context.config.threads);
  }

  async start(): Promise<void> {
    await this.#removeLeftovers();
    this.#loop = this.#run();
  }

  /** A job was added. */
  poke(): void {
    this.#wake.abort();
  }

  /** Ends a running job's engines; false when it does not run here. */
  cancel(id: string): boolean {
    const found = this.#running.get(id);
    found?.abort.abort(new Error('cancelled'));
    return found !== undefined;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake.abort();
    for (const { abort } of this.#running.values()) abort.abort(new Error('stopping'));
    await Promise.allSettled([...this.#running.values()].map(({ done }) => done));
    await this.#loop;
  }

  /** Uploads that were not complete when an earlier process was killed are no jobs. */
  async #removeLeftovers(): Promise<void> {
    const directory = jobsDirectory(this.#context);
    if (!existsSync(directory)) return;
    const known = await knownIds(this.#context.db);
    for (const name of await readdir(directory)) {
      if (!known.has(name)) await rm(join(directory, name), { recursive: true, force: true });
    }
  }

  async #run(): Promise<void> {
    let retired = 0;
    while (!this.#stop.signal.aborted) {
      this.#wake = new AbortController();
      try {
        if (Date.now() - retired > retireEveryMs) {
          await this.#retire();
          retired = Date.now();
        }
        await this.#fill();
      } catch (err) {
        this.#context.log.error({ err }, 'the queue could not be read');
      }
      await sleep(idleMs, undefined, { signal: this.#wake.signal }).catch(() => {});
    }
  }

  async #fill(): Promise<void> {
    const { db, config } = this.#context;
    while (this.#running.size < config.parallelJobs && !this.#stop.signal.aborted) {
      const job = await nextJob(db, [...this.#running.keys()]);
      if (!job) return;
      const abort = new AbortController();
      const done = this.#runOne(job, abort.signal).finally(() => {
        this.#running.delete(job.id);
        this.poke();
      });
      this.#running.set(job.id, { abort, done });
    }
  }

  async #runOne(job: Job, signal: AbortSignal): Promise<void> {
    const { db, log } = this.#context;
    const started = await changeJob(db, job.id, [1, 2], {
      state: 2,
      started_on: job.started_on ?? new Date(),
    });
    if (!started) return;
    const saver = stepSaver(this.#context, job.id);
    let succeeded = false;
    try {
      ({ succeeded } = await runJob(await this.#request(job, signal, saver.save)));
    } catch (err) {
      await saver.settled();
      // Stopped: it goes on at the next start. Cancelled: the request that did it has set the state.
      if (signal.aborted) return;
      log.error({ err, job: job.id }, 'a job failed on this machine');
      this.#note(job.id, `Failed on this machine: ${err instanceof Error ? err.message : 'unknown error'}`);
      const message =
        'Imputation job failed: an error of this server; its administrator finds the reason in the log.';
      await saveSteps(db, job.id, [
        ...job.steps.filter(({ name }) => name !== 'Summary'),
        { name: 'Summary', messages: [{ type: 1, message }] },
      ]);
    }
    await saver.settled();
    await this.#finish(job, succeeded);
  }

  #note(id: string, line: string): void {
    appendFileSync(logFile(this.#context, id), `${new Date().toISOString()} ${line}\n`);
  }

  async #request(job: Job, signal: AbortSignal, onSteps: (steps: Step[]) => void): Promise<PipelineRequest> {
    const { vault, config } = this.#context;
    const panel = await findPanel(panelsDirectory(config), job.panel_id);
    this.#engines ??= await findEngines();
    return {
      jobId: job.id,
      directory: jobDirectory(this.#context, job.id),
      panel,
      parameters: job.parameters,
      password: vault.open(job.sealed_password ?? '', `job:${job.id}`),
      passwordIsOurs: job.password_is_ours,
      rules: rulesOf(this.#context, panel),
      chain: chainFrom(config, job.parameters.build),
      engines: this.#engines,
      executor: this.#executor,
      threads: config.threads,
      version: nodeVersion,
      signal,
      onSteps,
      onLog: (line) => this.#note(job.id, line),
    };
  }

  /** State, result files and the end of the inputs in one transaction; the password is not needed any more. */
  async #finish(job: Job, succeeded: boolean): Promise<void> {
    const { db, config } = this.#context;
    const directory = jobDirectory(this.#context, job.id);
    const files = await outputFiles(outputDirectory(directory));
    await db.transaction().execute(async (trx) => {
      const change = {
        state: succeeded ? 4 : 5,
        ended_on: new Date(),
        delete_on: deletionDate(config.retentionDays),
        sealed_password: null,
      };
      if (!(await changeJob(trx, job.id, [2], change))) return;
      for (const { name, size } of files) {
        const row = {
          job_id: job.id,
          name,
          size,
          hash: randomBytes(32).toString('hex'),
          downloads_left: config.maxDownloads,
        };
        await trx
          .insertInto('files')
          .values(row)
          .onConflict((c) => c.doNothing())
          .execute();
      }
    });
    for (const part of ['input', 'work']) await rm(join(directory, part), { recursive: true, force: true });
  }

  /** Results are kept for some days; then the job stays, and its files go. */
  async #retire(): Promise<void> {
    const { db, log } = this.#context;
    for (const { id } of await retiredJobs(db, new Date())) {
      await changeJob(db, id, [4, 5, 6], { state: 7 });
      await rm(jobDirectory(this.#context, id), { recursive: true, force: true });
      log.info({ job: id }, 'results deleted after their time');
    }
  }
}
