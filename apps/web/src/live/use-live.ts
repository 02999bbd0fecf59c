import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hasStatus } from '../api/problem.ts';
import { meQuery } from '../app/session.ts';
import { applyEvent } from './apply.ts';
import { tellNews } from './news.ts';
import { refresher } from './refresh.ts';
import { setLiveState } from './state.ts';
import { followInTabs } from './tabs.ts';

/** Keeps everything that is shown current while somebody is signed in. */
export function useLive(userId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const abort = new AbortController();
    const refresh = refresher(queries);
    followInTabs({
      userId,
      baseUrl: window.location.origin,
      signal: abort.signal,
      onEvent: (event) => {
        refresh.add(applyEvent(queries, event));
        tellNews(event);
      },
      onState: setLiveState,
    }).catch((error: unknown) => {
      if (abort.signal.aborted) return;
      // Signed out elsewhere: asking who is signed in leads to the sign-in.
      if (hasStatus(error, 401)) void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      setLiveState('offline');
    });
    return () => {
      abort.abort();
      refresh.stop();
      setLiveState(undefined);
    };
  }, [queries, userId]);
}
