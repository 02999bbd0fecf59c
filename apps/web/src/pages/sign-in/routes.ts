import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { publicRoute } from '../../app/base.ts';

/** Only a path of this app: an address of elsewhere must not follow a sign-in. */
const ownPath = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;

export const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    const next = ownPath(search.next);
    return next === undefined ? {} : { next };
  },
  loader: wordsOf('account'),
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
});
