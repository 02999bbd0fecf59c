/** Requests that write now, by upload; of this process. */
const writing = new Map<string, { stop: AbortController; settled: Promise<unknown> }>();

/**
 * Runs `work` as the only one of this process for an upload. A client that comes back has given up its earlier
 * request, which may hang on a dead connection for minutes: that one is stopped first.
 */
export async function asOnlyWriter<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  for (let before = writing.get(id); before; before = writing.get(id)) {
    before.stop.abort();
    await before.settled;
  }
  const stop = new AbortController();
  const run = work(stop.signal);
  const settled = run.then(
    () => writing.delete(id),
    () => writing.delete(id),
  );
  writing.set(id, { stop, settled });
  return await run;
}

/** Stops who writes; for an upload that is given up. */
export async function stopWriter(id: string): Promise<void> {
  const before = writing.get(id);
  before?.stop.abort();
  await before?.settled;
}
