import { execFileSync, spawnSync } from 'node:child_process';
import { problem } from '../errors/index.ts';

const account = 'postgres';

/** Uid and gid of an account, or undefined where there is none. */
function lookUp(name: string): { uid: number; gid: number } | undefined {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** PostgreSQL refuses to run as root, so there its account does the work; made where it is missing. */
export function postgresAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp(account);
  if (known) return known;
  execFileSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    account,
  ]);
  const made = lookUp(account);
  if (!made) throw problem('invalid-configuration', { detail: `The account ${account} could not be made.` });
  return made;
}

/**
 * The command as the `postgres` account. It keeps the right to pass folders (CAP_DAC_OVERRIDE), because a
 * clone or data directory below /root (0700) could not be reached by it otherwise.
 */
export function asPostgres(command: string, args: string[]): { command: string; args: string[] } {
  const who = postgresAccount();
  if (!who) return { command, args };
  const caps = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const ids = [`--reuid=${who.uid}`, `--regid=${who.gid}`, '--clear-groups'];
  return { command: 'setpriv', args: [...ids, ...caps, command, ...args] };
}
