import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from '../../components/Announcer.tsx';
import { Pending } from '../../components/Pending.tsx';
import { useLive } from '../../live/use-live.ts';
import { OfflineBanner } from '../../offline/OfflineBanner.tsx';
import { useUser } from '../session.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import classes from './layout.module.css';
import { Navigation } from './Navigation.tsx';
import { Preferences } from './Preferences.tsx';
import { SkipLink } from './SkipLink.tsx';

/** The frame of every page of a signed-in user: header, navigation, page. */
export function Shell() {
  const { t } = useTranslation();
  useLive(useUser().id);
  const [opened, { toggle, close }] = useDisclosure();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place closes the drawer of narrow screens.
  useEffect(close, [path]);
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.header}>
        <div className={classes.side}>
          <Burger
            className={classes.burger}
            opened={opened}
            onClick={toggle}
            size="sm"
            aria-label={t('navigation.open')}
            aria-expanded={opened}
          />
          <Link to="/" className={classes.home}>
            <Brand />
          </Link>
        </div>
        <div className={classes.side}>
          <Preferences />
          <AccountMenu />
        </div>
      </header>
      <nav className={classes.navigation} data-opened={opened} aria-label={t('navigation.label')}>
        <Navigation />
      </nav>
      <main id="main" tabIndex={-1} className={classes.main}>
        <OfflineBanner />
        <Suspense fallback={<Pending />}>
          <Outlet />
        </Suspense>
      </main>
      <Announcer />
    </div>
  );
}
