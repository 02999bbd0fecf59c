import { createDraft, type Draft, saveDraft } from './api.ts';
import type { Content } from './content.ts';

const quietMs = 700;
const againMs = 5000;

/** `unsaved`: changes wait; `failed`: the last attempt did not arrive, another follows. */
export type SavingState = 'new' | 'saved' | 'unsaved' | 'failed' | 'changed-elsewhere';

export interface DraftState {
  content: Content;
  id: string | undefined;
  saving: SavingState;
  error: unknown;
}

/** A draft that is saved as it changes: one request at a time, the last state always last. */
export class DraftStore {
  #state: DraftState;
  #version: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #isElsewhere: (error: unknown) => boolean;
  #closed = false;

  constructor(
    content: Content,
    saved: Pick<Draft, 'id' | 'version'> | undefined,
    isElsewhere: (e: unknown) => boolean,
  ) {
    this.#state = { content, id: saved?.id, saving: saved ? 'saved' : 'new', error: undefined };
    this.#version = saved?.version ?? 0;
    this.#isElsewhere = isElsewhere;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get = (): DraftState => this.#state;

  update = (change: (content: Content) => Content): void => {
    if (this.#closed) return;
    const { saving } = this.#state;
    const content = change(this.#state.content);
    if (content === this.#state.content) return;
    this.#set({ content, saving: saving === 'changed-elsewhere' ? saving : 'unsaved' });
    this.#later(quietMs);
  };

  /** Nothing is saved any more: the draft is done with. */
  close = (): void => {
    this.#closed = true;
    clearTimeout(this.#timer);
  };

  /** Saves what is not saved. Throws what the hub or the link says. */
  save = async (): Promise<void> => {
    clearTimeout(this.#timer);
    await this.#saving?.catch(() => {});
    if (this.#closed || this.#state.saving === 'saved') return;
    this.#saving = this.#send();
    await this.#saving;
  };

  async #send(): Promise<void> {
    const { content, id } = this.#state;
    try {
      const saved =
        id === undefined ? await createDraft(content) : await saveDraft(id, this.#version, content);
      this.#version = saved.version;
      const same = this.#state.content === content;
      this.#set({ id: saved.id, saving: same ? 'saved' : 'unsaved', error: undefined });
    } catch (error) {
      this.#set({ saving: this.#isElsewhere(error) ? 'changed-elsewhere' : 'failed', error });
      throw error;
    }
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#state.saving === 'changed-elsewhere') return;
    this.#timer = setTimeout(() => {
      this.save().then(
        () => this.#state.saving === 'unsaved' && this.#later(quietMs),
        () => this.#later(againMs),
      );
    }, ms);
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
