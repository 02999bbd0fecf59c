import {
  ConnectionError,
  type HubClient,
  placeOfUpload,
  type Uploaded,
  uploadedFile,
  uploadsPath,
} from '@imputehub/client';
import { digestOf } from './digest.ts';
import { Rate } from './rate.ts';
import type { UploadState } from './types.ts';

/** A link that is gone is looked for so often, and at once when the browser says that it is back. */
const patienceMs = 10_000;
/** A page is not drawn more often than this for a moving bar. */
const drawMs = 200;

/** What speaks tus is fetched when the first file is to be sent, or before. */
export const sending = () => import('./send.ts');

class Paused extends Error {
  override readonly name = 'Paused';
}

function linkIsBack(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, patienceMs);
    addEventListener('online', done, { once: true });
    signal.addEventListener('abort', done, { once: true });
  });
}

/** One file on its way to the hub; it goes on through broken links until it is there, refused, or paused. */
export class FileUpload {
  readonly file: File;
  readonly #client: HubClient;
  readonly #changed: () => void;
  readonly #rate = new Rate();
  #control = new AbortController();
  #sha256: string | undefined;
  #drawn = 0;
  state: UploadState;

  constructor(client: HubClient, file: File, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
    this.file = file;
    const nothing = { rate: undefined, secondsLeft: undefined, stored: undefined, error: undefined };
    this.state = { phase: 'paused', sent: 0, total: file.size, fresh: false, ...nothing };
  }

  /** Begins, or goes on after a pause, or after what it failed of was mended. */
  start(): void {
    if (['reading', 'sending', 'broken', 'done'].includes(this.state.phase)) return;
    this.#control = new AbortController();
    void this.#run(this.#control.signal);
  }

  /** What was sent stays at the hub. */
  pause(): void {
    if (this.state.phase !== 'done' && this.state.phase !== 'failed') this.#control.abort(new Paused());
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      const { file: stored, fresh } = await this.#throughBrokenLinks(signal);
      this.#set({ phase: 'done', sent: this.file.size, stored, fresh });
    } catch (error) {
      if (error instanceof Paused) this.#set({ phase: 'paused' });
      else this.#set({ phase: 'failed', error });
    }
  }

  async #throughBrokenLinks(signal: AbortSignal): Promise<Uploaded> {
    for (;;) {
      try {
        return await this.#once(signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (!(error instanceof ConnectionError)) throw error;
        this.#set({ phase: 'broken' });
        await linkIsBack(signal);
        signal.throwIfAborted();
      }
    }
  }

  async #once(signal: AbortSignal): Promise<Uploaded> {
    const { name, size } = this.file;
    this.#sha256 ??= await this.#digest(signal);
    const sha256 = this.#sha256;
    const { sendRest } = await sending();
    const id = await placeOfUpload(this.#client, { name, size, sha256 });
    this.#rate.reset();
    await sendRest({
      ...{ url: `${location.origin}${uploadsPath}/${id}`, file: this.file, signal },
      onProgress: (sent) => this.#progress('sending', sent),
      onBroken: () => this.#set({ phase: 'broken' }),
    });
    return await uploadedFile(this.#client, id);
  }

  async #digest(signal: AbortSignal): Promise<string> {
    this.#set({ phase: 'reading', sent: 0 });
    this.#rate.reset();
    return await digestOf(this.file, signal, (bytes) => this.#progress('reading', bytes));
  }

  #progress(phase: 'reading' | 'sending', sent: number): void {
    const now = Date.now();
    this.#rate.add(sent, now);
    if (phase === this.state.phase && now - this.#drawn < drawMs && sent < this.file.size) return;
    this.#drawn = now;
    const rate = this.#rate.perSecond(now);
    const secondsLeft = rate === undefined ? undefined : (this.file.size - sent) / rate;
    this.#set({ phase, sent, rate, secondsLeft });
  }

  #set(change: Partial<UploadState>): void {
    const still = change.phase !== undefined && change.phase !== 'sending' && change.phase !== 'reading';
    const silent = still ? { rate: undefined, secondsLeft: undefined } : {};
    this.state = { ...this.state, error: undefined, ...silent, ...change };
    this.#changed();
  }
}
