import type { Job } from '@imputehub/client';

export type Moment = 'created' | 'submitted' | 'started' | Job['status'];

export interface Reached {
  moment: Moment;
  /** Null: not yet. */
  at: string | null;
  /** Seconds since the moment before; null where either is not known. */
  after: number | null;
}

const ended = ({ status }: Job) => status === 'completed' || status === 'failed' || status === 'cancelled';

/** The way of a job: what was reached when, and what is still to come. One that ended early skipped the rest. */
export function momentsOf(job: Job): Reached[] {
  const way: [Moment, string | null][] = [
    ['created', job.created_at],
    ['submitted', job.submitted_at],
    ['started', job.started_at],
    [ended(job) ? job.status : 'completed', job.completed_at],
  ];
  const kept = ended(job) ? way.filter(([, at]) => at !== null) : way;
  let before: string | null = null;
  return kept.map(([moment, at]) => {
    const after = at !== null && before !== null ? (Date.parse(at) - Date.parse(before)) / 1000 : null;
    before = at ?? before;
    return { moment, at, after };
  });
}
