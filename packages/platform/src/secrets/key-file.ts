import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { problem } from '../errors/index.ts';

/**
 * The text of a 0600 secret file, made on first use. Two processes that start at once agree: the file is
 * written aside, synced, and linked into place, which fails for the second.
 */
export function secretFile(path: string, make: () => string = () => randomBytes(32).toString('hex')): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (!isMissing(error))
      throw problem('invalid-configuration', { detail: `${path} cannot be read`, cause: error });
  }
  const aside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const fd = openSync(aside, 'wx', 0o600);
  writeSync(fd, `${make()}\n`);
  fsyncSync(fd);
  closeSync(fd);
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
