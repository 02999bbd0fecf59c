import { AsyncLocalStorage } from 'node:async_hooks';

/** Who did something, as the audit log names it. */
export interface Actor {
  /** Null: nobody who is signed in. */
  id: string | null;
  name: string;
  /** Network address; null: on the hub's own machine. */
  address: string | null;
}

const hub: Actor = { id: null, name: 'hub', address: null };
const acting = new AsyncLocalStorage<Actor>();

/** Whatever `work` does, also later and in other domains, it does for this actor. */
export const actingAs = <T>(actor: Actor, work: () => T): T => acting.run(actor, work);

/** Background work is done by the hub itself. */
export const currentActor = (): Actor => acting.getStore() ?? hub;
