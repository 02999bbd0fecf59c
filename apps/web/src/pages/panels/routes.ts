import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';
import { panelSearch } from './search.ts';

export const panelsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/panels',
  validateSearch: panelSearch,
  loader: wordsOf('services'),
  component: lazyRouteComponent(() => import('./PanelsPage.tsx'), 'PanelsPage'),
});
