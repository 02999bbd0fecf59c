import type { Context } from '../context.ts';
import type { Step } from '../pipeline/index.ts';
import { saveSteps } from './store.ts';

/** Saves the latest steps of a job, one write at a time: messages come faster than a database takes them. */
export function stepSaver({ db, log }: Context, id: string) {
  let latest: Step[] | undefined;
  let writing: Promise<void> | undefined;
  const drain = async () => {
    while (latest) {
      const steps = latest;
      latest = undefined;
      await saveSteps(db, id, steps).catch((err) => log.warn({ err, job: id }, 'progress not saved'));
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
