import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from './open.ts';

/**
 * For tests: a database of its own on a real server, which all tests of this machine and user share (starting
 * one takes a second, making a database in it 50 ms). Set TEST_DATABASE_DIRECTORY to put it elsewhere.
 */
export async function testDatabase<DB>(): Promise<OpenDatabase<DB>> {
  const directory =
    process.env.TEST_DATABASE_DIRECTORY ??
    join(tmpdir(), `imputehub-test-postgres-${process.getuid?.() ?? 0}`);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  return await openDatabase<DB>({ directory, name, application: 'imputehub-test', poolSize: 5 });
}
