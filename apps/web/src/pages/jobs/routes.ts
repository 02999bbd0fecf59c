import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';
import { parseSearch } from './search.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page as an empty text. */
    trail?: string[];
  }
}

export const jobsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/jobs',
  validateSearch: parseSearch,
  loader: wordsOf('jobs'),
  component: lazyRouteComponent(() => import('./JobsPage.tsx'), 'JobsPage'),
});
