import { createLogger, createShutdown } from '@imputehub/platform';
import { openContext } from '../boot.ts';
import { nodeConfig } from '../config.ts';
import type { Context } from '../context.ts';

/** Runs a short command on the node's database, whether the node itself runs or not. */
export async function withContext<T>(work: (context: Context) => Promise<T>): Promise<T> {
  const log = createLogger('node', 'warn');
  const shutdown = createShutdown(log);
  try {
    const { context } = await openContext(nodeConfig().values, log, shutdown);
    return await work(context);
  } finally {
    await shutdown.close();
  }
}

/** One JSON document, or what a person reads. */
export function print(json: boolean | undefined, value: unknown, text: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : text}\n`);
}
