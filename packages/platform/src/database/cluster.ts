import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { problem } from '../errors/index.ts';
import { postgresBinaries } from './binaries.ts';
import { asPostgres, postgresAccount } from './run-as.ts';

const run = promisify(execFile);
/** The administrator of the embedded server. */
export const clusterUser = 'imputehub';

async function command(program: string, args: string[]): Promise<string> {
  const as = asPostgres(program, args);
  const { stdout } = await run(as.command, as.args, { cwd: '/', timeout: 120_000 });
  return stdout;
}

export function own(path: string) {
  const who = postgresAccount();
  if (who) chownSync(path, who.uid, who.gid);
}

export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** A half-made cluster (killed in initdb) has no PG_VERSION beside a finished mark, and is made anew. */
export async function initialise(root: string, password: string) {
  const data = join(root, 'cluster');
  const mark = join(root, 'initialised');
  if (existsSync(mark)) return;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  own(data);
  const passwordFile = join(root, 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(passwordFile);
  const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--username=${clusterUser}`];
  await command(postgresBinaries().initdb, ['-D', data, ...options, `--pwfile=${passwordFile}`]);
  rmSync(passwordFile);
  writeFileSync(mark, '');
}

/** Port of the server that runs on this cluster now; undefined when none does. */
async function runningPort(root: string): Promise<number | undefined> {
  try {
    await command(postgresBinaries().pgCtl, ['status', '-D', join(root, 'cluster')]);
    return Number(readFileSync(join(root, 'port'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Started by pg_ctl, it is no child of ours: a kill -9 of hub or node leaves it whole, and the next start finds it. */
async function start(root: string, port: number): Promise<number> {
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`;
  const log = join(root, 'postgresql.log');
  writeFileSync(join(root, 'port'), String(port));
  try {
    await command(postgresBinaries().pgCtl, [
      'start',
      '-w',
      '-D',
      join(root, 'cluster'),
      '-l',
      log,
      '-o',
      options,
    ]);
  } catch (cause) {
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n') : '';
    throw problem('database-unavailable', {
      detail: `The embedded PostgreSQL did not start. ${said}`,
      cause,
    });
  }
  return port;
}

export async function stop(root: string) {
  await command(postgresBinaries().pgCtl, ['stop', '-D', join(root, 'cluster'), '-m', 'fast', '-w']).catch(
    () => {},
  );
}

/** Port of the server on this cluster, started where it does not run. */
export async function ensureRunning(root: string, port: () => Promise<number>): Promise<number> {
  return (await runningPort(root)) ?? (await start(root, await port()));
}
