import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';
import { isStep, type Step } from './steps.ts';

export interface NewJobSearch {
  /** A draft that is gone on with. */
  draft?: string;
  /** A job that is run again with changes. */
  from?: string;
  step?: Step;
  /** Chosen already when the job is begun from the page of a service, or of its panel. */
  service?: number;
  panel?: number;
}

/** An id of the hub; anything else in the address is as if it were not there. */
const id = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const newJobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/new',
  validateSearch: (search): NewJobSearch => {
    const [draft, from] = [text(search.draft), text(search.from)];
    const [service, panel] = [id(search.service), id(search.panel)];
    return {
      ...(draft !== undefined && { draft }),
      ...(from !== undefined && { from }),
      ...(isStep(search.step) && { step: search.step }),
      ...(service !== undefined && { service }),
      ...(panel !== undefined && { panel }),
    };
  },
  loader: wordsOf('new-job'),
  component: lazyRouteComponent(() => import('./NewJobPage.tsx'), 'NewJobPage'),
});
