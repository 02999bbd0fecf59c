import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';
import { parseTab, type TabName } from './tabs.ts';

export const jobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/jobs/$id',
  validateSearch: (search): { tab?: TabName } => {
    const tab = parseTab(search.tab);
    return tab ? { tab } : {};
  },
  loader: wordsOf('job', 'jobs'),
  component: lazyRouteComponent(() => import('./JobPage.tsx'), 'JobPage'),
});
