import { createRouter } from '@tanstack/react-router';
import { Pending } from '../components/Pending.tsx';
import { accountRoute } from '../pages/account/routes.ts';
import { adminRoute } from '../pages/admin/routes.ts';
import { dashboardRoute } from '../pages/dashboard/routes.ts';
import { jobRoute } from '../pages/job/routes.ts';
import { jobsRoute } from '../pages/jobs/routes.ts';
import { newJobRoute } from '../pages/new-job/routes.ts';
import { notificationsRoute } from '../pages/notifications/routes.ts';
import { panelsRoute } from '../pages/panels/routes.ts';
import { registerRoute } from '../pages/register/routes.ts';
import { serviceRoute, servicesRoute } from '../pages/services/routes.ts';
import { sharedRoute } from '../pages/shared/routes.ts';
import { signInRoute } from '../pages/sign-in/routes.ts';
import { publicRoute, rootRoute, signedInRoute } from './base.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { queryClient } from './query-client.ts';

const routes = rootRoute.addChildren([
  publicRoute.addChildren([signInRoute, registerRoute, sharedRoute]),
  signedInRoute.addChildren([
    dashboardRoute,
    newJobRoute,
    jobsRoute,
    jobRoute,
    servicesRoute,
    serviceRoute,
    panelsRoute,
    notificationsRoute,
    accountRoute,
    adminRoute,
  ]),
]);

export const router = createRouter({
  routeTree: routes,
  context: { queries: queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Pending,
  // In place of the page only: the way to the others stays.
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
