import { createContext, useContext } from 'react';
import type { Step } from '../steps.ts';
import type { NewJob } from './use-new-job.ts';

export interface Shared extends NewJob {
  step: Step;
  goTo(step: Step): void;
}

export const NewJobContext = createContext<Shared | undefined>(undefined);

/** Only below the page of a new job. */
export function useShared(): Shared {
  const shared = useContext(NewJobContext);
  if (!shared) throw new Error('a step stands in the page of a new job');
  return shared;
}
