import type { Context } from '../context.ts';
import { fail } from '../failure.ts';

/** Uploads under way, by account: they are no jobs yet, and may fill a disk all the same. */
export class Uploads {
  readonly #limit: number;
  readonly #open = new Map<string, number>();

  constructor({ config }: Pick<Context, 'config'>) {
    this.#limit = config.maxJobsPerUser;
  }

  /** Throws when the account has as many under way as it may have jobs. */
  async run<T>(username: string, work: () => Promise<T>): Promise<T> {
    const open = this.#open.get(username) ?? 0;
    if (open >= this.#limit)
      throw fail(400, `Only ${this.#limit} jobs per user can be executed simultaneously.`);
    this.#open.set(username, open + 1);
    try {
      return await work();
    } finally {
      const left = (this.#open.get(username) ?? 1) - 1;
      if (left > 0) this.#open.set(username, left);
      else this.#open.delete(username);
    }
  }
}
