import { Anchor, AppShell, Container, Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Pending } from '../../components/Pending.tsx';
import { Brand } from './Brand.tsx';
import { Preferences } from './Preferences.tsx';
import { SkipLink } from './SkipLink.tsx';

/** The frame of pages that need no account. */
export function Frame() {
  return (
    <AppShell header={{ height: 48 }} padding="md">
      <SkipLink />
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Anchor href="/" underline="never" c="inherit">
            <Brand />
          </Anchor>
          <Preferences />
        </Group>
      </AppShell.Header>
      <AppShell.Main id="main" tabIndex={-1}>
        <Container size="lg" px={0}>
          <Suspense fallback={<Pending />}>
            <Outlet />
          </Suspense>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
