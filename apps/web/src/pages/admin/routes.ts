import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

export const adminRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin',
  loader: wordsOf('admin'),
  component: lazyRouteComponent(() => import('./AdminPage.tsx'), 'AdminPage'),
});
