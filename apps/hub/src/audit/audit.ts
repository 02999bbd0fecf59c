import { jsonText } from '../database/json-text.ts';
import type { Db } from '../database/schema.ts';
import { currentActor } from './actor.ts';
import { insertEntry } from './store.ts';
import type { AuditEntry } from './types.ts';

/**
 * Writes down who did what, within the caller's transaction: the entry is there when and only when what it tells of
 * is. Who asks, and from where, is known by the request.
 */
export async function audit(trx: Db, { action, subject, details = {}, by }: AuditEntry): Promise<void> {
  const actor = { ...currentActor(), ...by };
  await insertEntry(trx, {
    ...{ actor_id: actor.id, actor_name: actor.name, address: actor.address, action },
    subject_kind: subject.kind,
    subject_id: subject.id === null ? null : String(subject.id),
    details: jsonText(details),
  });
}
