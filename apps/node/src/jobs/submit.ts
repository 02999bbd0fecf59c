import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { randomPassword } from '@imputehub/platform';
import type { Insertable } from 'kysely';
import { randomAlphanumeric } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import type { JobsTable } from '../database/schema.ts';
import { fail } from '../failure.ts';
import { inputDirectory, type Parameters, stepNames } from '../pipeline/index.ts';
import { jobDirectory } from './places.ts';
import { countActive, insertJob, lockAccount } from './store.ts';

let lastStamp = 0;

/** `job-20250914-101512-347` in local time, as Cloudgene's; never twice in this process. */
function newJobId(): string {
  lastStamp = Math.max(Date.now(), lastStamp + 1);
  const d = new Date(lastStamp);
  const two = (n: number, width = 2) => String(n).padStart(width, '0');
  const day = `${d.getFullYear()}${two(d.getMonth() + 1)}${two(d.getDate())}`;
  const time = `${two(d.getHours())}${two(d.getMinutes())}${two(d.getSeconds())}`;
  return `job-${day}-${time}-${two(d.getMilliseconds(), 3)}`;
}

/** The base name of an uploaded file: some clients send their whole path. */
function uploadName(filename: string): string {
  const base = filename.split(/[/\\]/).pop() ?? '';
  if (
    /[\p{Cc}]/u.test(filename) ||
    base === '' ||
    base === '.' ||
    base === '..' ||
    Buffer.byteLength(base) > 200
  ) {
    throw fail(400, 'A file has a name that cannot be used.');
  }
  return base;
}

type Limited = Pick<Context, 'db' | 'config'>;

export async function refuseFull({ db, config }: Limited, username: string, admin: boolean): Promise<void> {
  if (admin || (await countActive(db, username)) < config.maxJobsPerUser) return;
  throw fail(400, `Only ${config.maxJobsPerUser} jobs per user can be executed simultaneously.`);
}

/** A submission while its parts arrive. Until `commit` nothing of it is a job; `discard` removes what came. */
export class IncomingJob {
  readonly id = newJobId();
  readonly #context: Context;
  readonly #names = new Set<string>();

  constructor(context: Context) {
    this.#context = context;
  }

  get files(): number {
    return this.#names.size;
  }

  async add(filename: string, stream: Readable & { truncated?: boolean }): Promise<void> {
    const name = uploadName(filename);
    if (this.#names.has(name)) throw fail(400, `Two files are called ${name}.`);
    this.#names.add(name);
    const directory = inputDirectory(jobDirectory(this.#context, this.id));
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const path = join(directory, name);
    const file = createWriteStream(path, { mode: 0o600, flush: true });
    await pipeline(stream, file);
    if (stream.truncated)
      throw fail(413, `${name} is larger than ${this.#context.config.maxUploadBytes} bytes.`);
    if (file.bytesWritten === 0) throw fail(400, `${name} is empty.`);
  }

  async discard(): Promise<void> {
    await rm(jobDirectory(this.#context, this.id), { recursive: true, force: true });
  }

  /**
   * The files are on disk and named; the row makes it a job. Of submissions that end at once no more are taken than
   * their account may have.
   */
  async commit(job: SubmittedJob): Promise<void> {
    const directory = await open(inputDirectory(jobDirectory(this.#context, this.id)), 'r');
    await directory.sync().finally(() => directory.close());
    const { db, config } = this.#context;
    const row = this.#row(job);
    await db.transaction().execute(async (trx) => {
      await lockAccount(trx, job.username);
      await refuseFull({ db: trx, config }, job.username, job.admin);
      await insertJob(trx, row);
    });
  }

  #row(job: SubmittedJob): Insertable<JobsTable> {
    const { vault } = this.#context;
    const password = job.password ?? randomPassword(14);
    return {
      id: this.id,
      username: job.username,
      name: job.name || this.id,
      application_id: job.applicationId,
      user_agent: job.userAgent,
      panel_id: job.panelId,
      parameters: JSON.stringify(job.parameters),
      sealed_password: vault.seal(password, `job:${this.id}`),
      password_is_ours: job.password === undefined,
      steps: JSON.stringify(stepNames.map((name) => ({ name, messages: [] }))),
      param_hash: randomAlphanumeric(40),
    };
  }
}

export interface SubmittedJob {
  username: string;
  /** Has no limit of jobs. */
  admin: boolean;
  name: string;
  applicationId: string;
  userAgent: string;
  panelId: string;
  parameters: Parameters;
  password: string | undefined;
}
