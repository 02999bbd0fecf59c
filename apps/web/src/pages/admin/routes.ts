import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';
import { auditSearch } from './audit/search.ts';

const admin = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/admin',
  loader: wordsOf('admin', 'services', 'account'),
  component: lazyRouteComponent(() => import('./AdminSections.tsx'), 'AdminSections'),
});

const overview = createRoute({
  getParentRoute: () => admin,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/OverviewPage.tsx'), 'OverviewPage'),
});

const services = createRoute({
  getParentRoute: () => admin,
  path: '/services',
  component: lazyRouteComponent(() => import('./services/AdminServicesPage.tsx'), 'AdminServicesPage'),
});

const addService = createRoute({
  getParentRoute: () => admin,
  path: '/services/new',
  component: lazyRouteComponent(() => import('./services/add/AddServicePage.tsx'), 'AddServicePage'),
});

const editService = createRoute({
  getParentRoute: () => admin,
  path: '/services/$id',
  component: lazyRouteComponent(() => import('./services/edit/EditServicePage.tsx'), 'EditServicePage'),
});

const users = createRoute({
  getParentRoute: () => admin,
  path: '/users',
  component: lazyRouteComponent(() => import('./users/UsersPage.tsx'), 'UsersPage'),
});

const workers = createRoute({
  getParentRoute: () => admin,
  path: '/workers',
  component: lazyRouteComponent(() => import('./workers/WorkersPage.tsx'), 'WorkersPage'),
});

const audit = createRoute({
  getParentRoute: () => admin,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit/AuditPage.tsx'), 'AuditPage'),
});

const settings = createRoute({
  getParentRoute: () => admin,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
});

export const adminRoute = admin.addChildren([
  overview,
  services,
  addService,
  editService,
  users,
  workers,
  audit,
  settings,
]);
