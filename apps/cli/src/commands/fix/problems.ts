import { FileDefect, FormatDefect } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import { CommandError, exitCodes } from '../../exit-codes.ts';

const full = ['ENOSPC', 'EDQUOT'];
const denied = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];
const makeRoom = 'Make room, or choose a folder on another disk with -o.';

/** A file that cannot be opened is the user's business, not a bug. */
export function asProblem(error: unknown, path?: string): unknown {
  if (error instanceof FormatDefect) return problem(error.code, { detail: error.message, cause: error });
  if (error instanceof FileDefect) {
    const detail = path === undefined ? error.message : `${path}: ${error.message}`;
    return problem(error.code, { detail, cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Error && full.includes(code))
    return problem('storage-full', { detail: error.message, next: makeRoom, cause: error });
  if (error instanceof Error && denied.includes(code))
    return new CommandError(error.message, 'Check the path and its permissions.', exitCodes.refused.code);
  return error;
}
