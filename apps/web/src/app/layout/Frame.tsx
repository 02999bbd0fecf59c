import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Pending } from '../../components/Pending.tsx';
import { Brand } from './Brand.tsx';
import classes from './layout.module.css';
import { Preferences } from './Preferences.tsx';
import { SkipLink } from './SkipLink.tsx';

/** The frame of pages that need no account, and of what stands in place of a page (`children`). */
export function Frame({ children = <Outlet /> }: { children?: ReactNode }) {
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
        <Suspense fallback={<Pending />}>{children}</Suspense>
      </main>
    </div>
  );
}
