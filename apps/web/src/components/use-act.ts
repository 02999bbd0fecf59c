import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Runs a change at the hub, then marks what it touched as stale, so that it is asked for again. */
export function useAct(): (change: Promise<unknown>, ...touched: QueryKey[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (change, ...touched) => {
      await change;
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    [queries],
  );
}
