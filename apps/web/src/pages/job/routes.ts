import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

export const jobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/jobs/$id',
  loader: wordsOf('job'),
  component: lazyRouteComponent(() => import('./JobPage.tsx'), 'JobPage'),
});
