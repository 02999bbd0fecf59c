import { ChainFileInvalid, FileDefect, FormatDefect } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';

const full = ['ENOSPC', 'EDQUOT'];

/** What is wrong with a file, or with what was asked for, is told with its code; the rest stays what it is. */
export function asProblem(error: unknown, name?: string): unknown {
  if (error instanceof FormatDefect) return problem(error.code, { detail: error.message, cause: error });
  if (error instanceof ChainFileInvalid)
    return problem('chain-invalid', { detail: error.message, cause: error });
  if (error instanceof FileDefect) {
    const detail = name === undefined ? error.message : `${name}: ${error.message}`;
    return problem(error.code, { detail, cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return full.includes(code) ? problem('storage-full', { cause: error }) : error;
}
