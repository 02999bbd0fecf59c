import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

export const jobsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/jobs',
  loader: wordsOf('jobs'),
  component: lazyRouteComponent(() => import('./JobsPage.tsx'), 'JobsPage'),
});
