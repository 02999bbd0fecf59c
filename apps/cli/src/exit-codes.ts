import { ApiError, ConnectionError } from '@imputehub/client/errors';
import { Problem } from '@imputehub/platform/errors';

/** What a script can tell from the exit code; `imputehub exit-codes` prints it. */
export const exitCodes = {
  ok: { code: 0, meaning: 'done' },
  unexpected: { code: 1, meaning: 'a bug, or something nobody foresaw' },
  usage: { code: 2, meaning: 'the command line is wrong' },
  refused: { code: 3, meaning: 'refused: the request, the file or the choice is wrong' },
  denied: { code: 4, meaning: 'not signed in, or not allowed' },
  notFound: { code: 5, meaning: 'there is no such thing' },
  unreachable: { code: 6, meaning: 'the hub or a service does not answer' },
  jobFailed: { code: 7, meaning: 'the job failed' },
  jobCancelled: { code: 8, meaning: 'the job was cancelled' },
  timedOut: { code: 9, meaning: 'the time limit was reached' },
  wrongResults: { code: 10, meaning: 'what came back is damaged, or not what the hub says it is' },
  interrupted: { code: 130, meaning: 'interrupted (Ctrl-C)' },
} as const;

function ofStatus(status: number): number {
  if (status === 401 || status === 403) return exitCodes.denied.code;
  if (status === 404) return exitCodes.notFound.code;
  if (status >= 500) return exitCodes.unreachable.code;
  return exitCodes.refused.code;
}

/** A refusal of the command line's own, with what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly next: string;
  readonly exitCode: number;

  constructor(message: string, next: string, exitCode: number = exitCodes.refused.code) {
    super(message);
    this.next = next;
    this.exitCode = exitCode;
  }
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode;
  if (error instanceof ApiError || error instanceof Problem) return ofStatus(error.status);
  if (error instanceof ConnectionError) return exitCodes.unreachable.code;
  return exitCodes.unexpected.code;
}
