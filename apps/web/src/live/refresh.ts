import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { isOfJobLists, type Stale } from './apply.ts';

/** Milliseconds: many events in a row cost one question each this often. */
const pace = 1000;

/** Reads anew what events made stale: what is shown now at once, the rest when it is shown again. */
export function refresher(queries: QueryClient): { add: (stale: Stale) => void; stop: () => void } {
  let waiting = new Map<string, QueryKey>();
  let lists = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    for (const queryKey of waiting.values()) void queries.invalidateQueries({ queryKey });
    if (lists) void queries.invalidateQueries({ predicate: ({ queryKey }) => isOfJobLists(queryKey) });
    waiting = new Map();
    lists = false;
  };
  return {
    add: (stale) => {
      if (stale.everything) void queries.invalidateQueries();
      for (const key of stale.keys) waiting.set(hashKey(key), key);
      lists ||= stale.lists && !stale.everything;
      timer ??= setTimeout(flush, pace);
    },
    stop: () => clearTimeout(timer),
  };
}
