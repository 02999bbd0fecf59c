import { once } from 'node:events';
import type { PassThrough } from 'node:stream';
import { written, writtenHeartbeat, writtenPosition } from './message.ts';
import { type HubEvent, isFor, type Scope } from './types.ts';

export interface ReaderOptions {
  scope: Scope;
  out: PassThrough;
  /** Position up to which it knows all. */
  after: number;
  /** The next events of its scope, from the database. */
  read: (after: number, limit: number) => Promise<HubEvent[]>;
  /** Milliseconds that a link may take to carry what was written. */
  patienceMs: number;
  /** Ends the connection, whatever it still has to carry. */
  cut: () => void;
}

/** A page of events is a few ten kB. */
const pageSize = 100;
/** For what was written to arrive, when the program stops. */
const lastWordMs = 1000;

/**
 * One connection. What happens is written at once while the link keeps up; while it does not, nothing is kept for it:
 * it reads on from the database when the link is free again, and is dropped when that takes too long.
 */
export class Reader {
  readonly scope: Scope;
  readonly #options: ReaderOptions;
  #at: number;
  #behind = true;
  #more = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.scope = options.scope;
    this.#at = options.after;
  }

  /** Events in their order, and the position up to which there are no others. */
  offer(events: HubEvent[], upTo: number): void {
    this.#more = true;
    if (this.#behind) return;
    const free = this.#write(events.filter((event) => event.id > this.#at && isFor(event, this.scope)));
    this.#at = Math.max(this.#at, upTo);
    if (!free) this.catchUp();
  }

  /** Reads from the database until nothing is missing. */
  catchUp(): void {
    this.#behind = true;
    this.#readOn().catch(() => this.#options.out.destroy());
  }

  beat(): void {
    if (this.#behind) return void this.#options.out.write(writtenHeartbeat);
    if (!this.#options.out.write(writtenHeartbeat + writtenPosition(this.#at))) this.catchUp();
  }

  end(): void {
    const { out, cut } = this.#options;
    out.end();
    setTimeout(cut, lastWordMs).unref();
  }

  async #readOn(): Promise<void> {
    const { out, read } = this.#options;
    for (;;) {
      await this.#drained();
      if (out.destroyed) return;
      this.#more = false;
      const events = await read(this.#at, pageSize);
      const free = this.#write(events);
      if (events.length < pageSize && !this.#more && free) break;
    }
    this.#behind = false;
  }

  /** False when the link is full. */
  #write(events: HubEvent[]): boolean {
    const { out } = this.#options;
    if (events.length === 0) return !out.writableNeedDrain;
    this.#at = events.at(-1)?.id ?? this.#at;
    return out.write(events.map(written).join(''));
  }

  async #drained(): Promise<void> {
    const { out, patienceMs } = this.#options;
    if (!out.writableNeedDrain) return;
    await once(out, 'drain', { signal: AbortSignal.timeout(patienceMs) });
  }
}
