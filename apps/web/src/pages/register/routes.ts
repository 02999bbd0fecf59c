import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { publicRoute } from '../../app/base.ts';

export const registerRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/register',
  loader: wordsOf('account'),
  component: lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage'),
});
