import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useToastsWanted } from '../components/toast.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.ts';
import { theme } from './theme.ts';

// Not needed to show the first page.
const Toasts = lazy(() => import('./Toasts.tsx'));

/** Everything that every page stands in. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Suspense>{useToastsWanted() && <Toasts />}</Suspense>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
