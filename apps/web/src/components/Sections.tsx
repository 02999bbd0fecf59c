import { Stack } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Pending } from './Pending.tsx';
import classes from './Sections.module.css';

/** Places of one area, in a row above the page. `links` are router links; the one of the page is marked by them. */
export function Sections({ label, links }: { label: string; links: ReactNode }) {
  return (
    <Stack gap="md">
      <nav aria-label={label} className={classes.row}>
        {links}
      </nav>
      <Suspense fallback={<Pending />}>
        <Outlet />
      </Suspense>
    </Stack>
  );
}
