import type { Logger } from '../log/index.ts';

export { onOutputClosed } from './closed-output.ts';

export interface Shutdown {
  /** Aborted when the program is asked to stop. */
  signal: AbortSignal;
  /** Registers something to close; the last registered is closed first. */
  onClose(name: string, close: () => Promise<void> | void): void;
  /** Closes everything, once. */
  close(): Promise<void>;
}

const limitMs = 30_000;

/** Waits for `work`, at most `ms`. */
async function within(ms: number, work: Promise<void> | void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not closed after ${ms / 1000} s`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Closes in reverse order what a program opened. */
export function createShutdown(log: Logger): Shutdown {
  const stack: { name: string; close: () => Promise<void> | void }[] = [];
  const controller = new AbortController();
  let closing: Promise<void> | undefined;
  const closeAll = async () => {
    controller.abort();
    for (const { name, close } of stack.reverse()) {
      await within(limitMs, close()).catch((err) => log.error({ err }, `closing ${name} failed`));
    }
  };
  return {
    signal: controller.signal,
    onClose: (name, close) => stack.push({ name, close }),
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}

/**
 * SIGTERM and SIGINT close the program cleanly, also one that comes while it still starts (a database that was just
 * started is stopped again); a second one ends it at once (it can be killed at any time anyway).
 */
export function closeOnSignals(starting: Promise<{ shutdown: Shutdown }>, log: Logger): void {
  let asked = false;
  const stop = (signal: string) => {
    if (asked) process.exit(130);
    asked = true;
    log.info(`${signal}: stopping`);
    starting.then(
      ({ shutdown }) => shutdown.close().then(() => process.exit(0)),
      // What fails to start has closed itself, and says why.
      () => {},
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
