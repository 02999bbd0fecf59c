import { useCallback, useState } from 'react';

export interface Submission<A extends unknown[]> {
  run: (...args: A) => Promise<void>;
  busy: boolean;
  /** What the last run threw; null when it succeeded. */
  error: unknown;
}

/** Runs an act of the user: one at a time, with its error at hand. */
export function useSubmit<A extends unknown[]>(act: (...args: A) => Promise<unknown>): Submission<A> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback(
    async (...args: A) => {
      setBusy(true);
      setError(null);
      try {
        await act(...args);
      } catch (thrown) {
        setError(thrown);
      } finally {
        setBusy(false);
      }
    },
    [act],
  );
  return { run, busy, error };
}
