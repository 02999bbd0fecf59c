import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { embeddedPostgres, type Presence } from './embedded.ts';

export interface DatabaseOptions {
  /** A server of your own; without it the embedded one under `directory` is used. */
  url?: string | undefined;
  /** Folder of the embedded server. */
  directory: string;
  /** Name of the database on the embedded server. */
  name: string;
  /** Shown in pg_stat_activity. */
  application: string;
  /** Most connections of this process. */
  poolSize?: number;
}

export interface OpenDatabase<DB> {
  db: Kysely<DB>;
  pool: pg.Pool;
  url: string;
  /** Ends the pool and, for the embedded server, stops it when nobody else uses it. */
  close(): Promise<void>;
}

// bigint (20) holds sizes in bytes and counts, all below 2^53; numeric strings would leak into every schema.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const others = `select 1 from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`;

/** A connection that was just closed is still listed for some milliseconds. */
async function noneLeft(client: pg.Client): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    if ((await client.query(others)).rows.length === 0) return true;
    await sleep(25);
  }
  return false;
}

async function enterPresence(adminUrl: string, lost: () => void): Promise<Presence> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'imputehub-presence' });
  client.on('error', () => {});
  await client.connect();
  client.once('end', lost);
  return {
    alone: () => noneLeft(client),
    async end() {
      client.off('end', lost);
      await client.end();
    },
  };
}

async function createIfMissing(adminUrl: string, name: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    const known = error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505');
    if (!known) throw error;
  } finally {
    await client.end();
  }
}

/** Connects to PostgreSQL, starting the embedded server and making the database where needed. */
export async function openDatabase<DB>(options: DatabaseOptions): Promise<OpenDatabase<DB>> {
  const embedded = options.url ? undefined : await embeddedPostgres(options.directory, enterPresence);
  if (embedded) await createIfMissing(embedded.url('postgres'), options.name);
  const url = options.url ?? embedded?.url(options.name) ?? '';
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    application_name: options.application,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks (server restart) is replaced by the pool; unheard it would end the process.
  pool.on('error', () => {});
  // The pool does not hear one that is lent out and breaks between two queries of a transaction; the next query fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await db.destroy();
    await embedded?.release();
  };
  return { db, pool, url, close };
}
