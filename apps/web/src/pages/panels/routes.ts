import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

export const panelsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/panels',
  loader: wordsOf('services'),
  component: lazyRouteComponent(() => import('./PanelsPage.tsx'), 'PanelsPage'),
});
