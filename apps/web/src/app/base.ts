import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { LostError, LostPage } from './Lost.tsx';
import { Frame } from './layout/Frame.tsx';
import { Shell } from './layout/Shell.tsx';
import { currentUser } from './session.ts';

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  errorComponent: LostError,
  notFoundComponent: LostPage,
});

/** Parent of pages for people without an account: a plain frame. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: Frame,
});

/** Parent of pages that need a user: others are led to the sign-in and back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const user = await currentUser(context.queries);
    if (!user) throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true });
    return { user };
  },
  component: Shell,
});
