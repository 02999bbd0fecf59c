import type { Job } from '@imputehub/client';
import { useMemo, useState } from 'react';

/** Jobs that were chosen, over several pages. */
export interface Selection {
  jobs: Job[];
  has: (id: string) => boolean;
  set: (job: Job, chosen: boolean) => void;
  setAll: (jobs: Job[], chosen: boolean) => void;
  clear: () => void;
}

/** `shown`: jobs in sight, whose newest state counts. */
export function useSelection(shown: Job[]): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Job>>(new Map());
  const jobs = useMemo(() => {
    const current = new Map(shown.map((job) => [job.id, job]));
    return [...chosen.values()].map((job) => current.get(job.id) ?? job);
  }, [chosen, shown]);
  const setAll = (some: Job[], on: boolean) =>
    setChosen((before) => {
      const after = new Map(before);
      for (const job of some) on ? after.set(job.id, job) : after.delete(job.id);
      return after;
    });
  return {
    jobs,
    has: (id) => chosen.has(id),
    set: (job, on) => setAll([job], on),
    setAll,
    clear: () => setChosen(new Map()),
  };
}
