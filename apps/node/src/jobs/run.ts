import type { Context } from '../context.ts';
import type { Executor } from '../engines/index.ts';
import { runJob, type Step } from '../pipeline/index.ts';
import type { Aside } from './aside.ts';
import { type End, finishJob } from './finish.ts';
import { insist } from './insist.ts';
import { obstacleOf } from './obstacle.ts';
import { stepSaver } from './progress.ts';
import { noteInLog, requestOf } from './request.ts';
import { changeJob, type Job } from './store.ts';
import { tidy } from './tidy.ts';

export interface Run {
  executor: Executor;
  aside: Aside;
  /** Aborted when this job is cancelled, or must stop here. */
  signal: AbortSignal;
  /** Aborted when the node ends; only then is what follows a job left to the next start. */
  stopping: AbortSignal;
}

const failure =
  'Imputation job failed: an error of this server; its administrator finds the reason in the log.';

const withSummary = (steps: Step[], type: 1 | 2, message: string): Step[] => [
  ...steps.filter(({ name }) => name !== 'Summary'),
  { name: 'Summary', messages: [{ type, message }] },
];

/** In the log of the node, and in the job's. */
function explain(context: Context, { id }: Job, err: unknown, obstacle: string | undefined): void {
  context.log.error({ err, job: id }, obstacle ?? 'a job failed on this machine');
  const reason = err instanceof Error ? err.message : 'unknown error';
  noteInLog(context, id, obstacle ?? `Failed on this machine: ${reason}`);
}

/** How it ended, with all that it says; undefined when it did not, but was stopped, cancelled, or put aside. */
async function work(context: Context, job: Job, run: Run): Promise<End | undefined> {
  const { executor, signal, aside } = run;
  const saver = stepSaver(context, job.id);
  let steps = job.steps;
  const onSteps = (now: Step[]) => {
    steps = now;
    saver.save(now);
  };
  try {
    const { succeeded } = await runJob(await requestOf(context, job, { executor, signal, onSteps }));
    return { succeeded, steps };
  } catch (err) {
    if (signal.aborted) return undefined;
    const obstacle = obstacleOf(err);
    explain(context, job, err, obstacle);
    if (obstacle === undefined || !aside.put(job.id))
      return { succeeded: false, steps: withSummary(steps, 1, failure) };
    saver.save(withSummary(steps, 2, obstacle));
    return undefined;
  } finally {
    await saver.settled();
  }
}

/**
 * Runs a job from wherever it is to its end, and notes the end, however long the database is away. Throws when it could
 * not be begun.
 */
export async function runToEnd(context: Context, job: Job, run: Run): Promise<void> {
  const begun = { state: 2, started_on: job.started_on ?? new Date() };
  try {
    if (!(await changeJob(context.db, job.id, [1, 2], begun))) return;
    const end = await work(context, job, run);
    if (!end) return;
    run.aside.forget(job.id);
    await insist('noting the end of a job', context, run.stopping, () => finishJob(context, job.id, end));
  } finally {
    // Cancelled jobs too, now that no engine of theirs writes any more.
    await insist('deleting the inputs of a job', context, run.stopping, () => tidy(context, job.id));
  }
}
