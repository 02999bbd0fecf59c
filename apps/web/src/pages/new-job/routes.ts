import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

export const newJobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/new',
  loader: wordsOf('new-job'),
  component: lazyRouteComponent(() => import('./NewJobPage.tsx'), 'NewJobPage'),
});
