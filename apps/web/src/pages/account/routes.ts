import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  loader: wordsOf('account'),
  component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
});
