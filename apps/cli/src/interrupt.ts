import { exitCodes } from './exit-codes.ts';
import { note } from './output.ts';

let parting: string | undefined;

/** What Ctrl-C should say before it ends the command: above all, what goes on without it. */
export function partWith(text: string): void {
  parting = text;
}

/** Ctrl-C and SIGTERM end a command at once; nothing it does needs it to be there. */
export function endOnSignals(): void {
  const end = (code: number) => () => {
    if (parting !== undefined) note(`\n${parting}`);
    process.exit(code);
  };
  process.once('SIGINT', end(exitCodes.interrupted.code));
  process.once('SIGTERM', end(143));
}

export const jobGoesOn = (id: string): string =>
  `Job ${id} goes on without this command. Follow it: imputehub watch ${id}`;
