import { styleText } from 'node:util';
import { ApiError, ConnectionError } from '@imputehub/client/errors';
import { Problem } from '@imputehub/platform/errors';
import { CommandError, exitCodeOf } from './exit-codes.ts';

const red = (text: string) => styleText('red', text, { stream: process.stderr });

export interface Told {
  message: string;
  code: string | null;
  next: string;
}

export function tell(error: unknown): Told {
  if (error instanceof ApiError)
    return { message: error.message, code: error.code, next: error.problem.next };
  if (error instanceof Problem) return { message: error.message, code: error.code, next: error.next };
  if (error instanceof CommandError) return { message: error.message, code: null, next: error.next };
  if (error instanceof ConnectionError) {
    return {
      message: error.message,
      code: 'unreachable',
      next: 'Check the address and the network; imputehub doctor looks at this machine.',
    };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message,
    code: 'internal',
    next: 'This is a bug of ImputeHub; please report it with the text above.',
  };
}

/**
 * What happened, its code and what to do, on standard error; the exit code says what kind, where the command has no codes
 * of its own.
 */
export function reportError(error: unknown, json: boolean, exitCode: number = exitCodeOf(error)): void {
  const { message, code, next } = tell(error);
  process.exitCode = exitCode;
  if (json)
    process.stderr.write(`${JSON.stringify({ error: { code, message, next, exit_code: exitCode } })}\n`);
  else
    process.stderr.write(
      `${red('Error:')} ${message}${code ? ` [${code}]` : ''}\n${next ? `${next}\n` : ''}`,
    );
}
