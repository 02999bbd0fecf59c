import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Pending } from '../../components/Pending.tsx';
import { Brand } from './Brand.tsx';
import classes from './layout.module.css';
import { Preferences } from './Preferences.tsx';
import { SkipLink } from './SkipLink.tsx';

/** The frame of pages that need no account. */
export function Frame() {
  return (
    <div className={classes.frame} data-plain="">
      <SkipLink />
      <header className={classes.header}>
        <a href="/" className={classes.home}>
          <Brand />
        </a>
        <Preferences />
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Suspense fallback={<Pending />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
