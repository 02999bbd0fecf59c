import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { hasStatus } from '../api/problem.ts';

/** A session that ended (elsewhere, or by time) leads to the sign-in, and from there back. */
export function watchSession(queries: QueryClient, router: AnyRouter): void {
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    const { pathname, href } = router.state.location;
    if (!hasStatus(event.action.error, 401) || pathname === '/sign-in') return;
    queries.clear();
    router.history.push(`/sign-in?next=${encodeURIComponent(href)}`);
  });
}
