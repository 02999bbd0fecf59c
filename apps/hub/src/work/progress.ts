const progressMs = 1000;

export interface Watched {
  /** Aborted when whoever asked for the work does not want it any more. */
  gone: AbortSignal;
  /** So many bytes more are done. */
  add(bytes: number): void;
  stop(): void;
}

/**
 * Writes progress (0-99) down from time to time. `save` answers false when the work is wanted no more: it was cancelled
 * or deleted.
 */
export function watchProgress(save: (progress: number) => Promise<boolean>, total: number): Watched {
  const gone = new AbortController();
  let done = 0;
  const timer = setInterval(() => {
    const progress = Math.min(99, Math.floor((100 * done) / Math.max(1, total)));
    save(progress).then(
      (there) => there || gone.abort(),
      // The next one may get through; what is wrong with the database shows at the end.
      () => {},
    );
  }, progressMs);
  return {
    gone: gone.signal,
    add: (bytes) => {
      done += bytes;
    },
    stop: () => clearInterval(timer),
  };
}
