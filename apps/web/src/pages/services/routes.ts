import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';
import { serviceSearch } from './search.ts';

export const servicesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/services',
  loader: wordsOf('services'),
  component: lazyRouteComponent(() => import('./ServicesPage.tsx'), 'ServicesPage'),
});

export const serviceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/services/$id',
  validateSearch: serviceSearch,
  loader: wordsOf('services', 'account'),
  component: lazyRouteComponent(() => import('./ServicePage.tsx'), 'ServicePage'),
});
