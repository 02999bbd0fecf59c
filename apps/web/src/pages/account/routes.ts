import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { wordsOf } from '../../app/areas.ts';
import { signedInRoute } from '../../app/base.ts';

const account = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  loader: wordsOf('account'),
  component: lazyRouteComponent(() => import('./AccountSections.tsx'), 'AccountSections'),
});

const profile = createRoute({
  getParentRoute: () => account,
  path: '/',
  component: lazyRouteComponent(() => import('./ProfilePage.tsx'), 'ProfilePage'),
});

const tokens = createRoute({
  getParentRoute: () => account,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./TokensPage.tsx'), 'TokensPage'),
});

const services = createRoute({
  getParentRoute: () => account,
  path: '/services',
  component: lazyRouteComponent(() => import('./CredentialsPage.tsx'), 'CredentialsPage'),
});

const notifications = createRoute({
  getParentRoute: () => account,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./PreferencesPage.tsx'), 'PreferencesPage'),
});

const webhooks = createRoute({
  getParentRoute: () => account,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./WebhooksPage.tsx'), 'WebhooksPage'),
});

const terms = createRoute({
  getParentRoute: () => account,
  path: '/terms',
  component: lazyRouteComponent(() => import('./TermsPage.tsx'), 'TermsPage'),
});

export const accountRoute = account.addChildren([profile, tokens, services, notifications, webhooks, terms]);
