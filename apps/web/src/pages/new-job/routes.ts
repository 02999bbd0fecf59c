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
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const newJobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/new',
  validateSearch: (search): NewJobSearch => {
    const [draft, from] = [text(search.draft), text(search.from)];
    return {
      ...(draft !== undefined && { draft }),
      ...(from !== undefined && { from }),
      ...(isStep(search.step) && { step: search.step }),
    };
  },
  loader: wordsOf('new-job'),
  component: lazyRouteComponent(() => import('./NewJobPage.tsx'), 'NewJobPage'),
});
