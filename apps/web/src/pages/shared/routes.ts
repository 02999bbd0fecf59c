import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { publicRoute } from '../../app/base.ts';

export const sharedRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/shared/$token',
  loader: wordsOf('job'),
  component: lazyRouteComponent(() => import('./SharedPage.tsx'), 'SharedPage'),
});
