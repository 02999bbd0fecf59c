import { text } from 'node:stream/consumers';
import { CommandError, exitCodes } from './exit-codes.ts';

/** Everything on standard input, without the line end that `echo` adds. */
export async function readStdin(): Promise<string> {
  return (await text(process.stdin)).replace(/\r?\n$/, '');
}

/** Throws where nobody can be asked; `give` names the options that say it instead. */
export function refuseWithoutTerminal(what: string, give: string): void {
  if (process.stdin.isTTY) return;
  throw new CommandError(`${what} is missing, and there is nobody to ask.`, give, exitCodes.usage.code);
}
