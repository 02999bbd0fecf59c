import { createHash } from 'node:crypto';
import { problem } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import type { Service } from './types.ts';

export interface AcceptedTerm {
  id: string;
  wording: string;
  acceptedAt: Date;
}

const digestOf = (wording: string) => createHash('sha256').update(wording).digest('hex');

/** Which of the service's present terms this person accepted in their present wording. */
export async function acceptedTerms(db: Db, userId: string, service: Service): Promise<AcceptedTerm[]> {
  const rows = await db
    .selectFrom('accepted_terms')
    .select(['term_id', 'wording_sha256', 'accepted_at'])
    .where('user_id', '=', userId)
    .where('service_id', '=', service.id)
    .execute();
  return service.terms.flatMap(({ id, wording }) => {
    const row = rows.find((r) => r.term_id === id && r.wording_sha256 === digestOf(wording));
    return row ? [{ id, wording, acceptedAt: row.accepted_at }] : [];
  });
}

/** All that this person accepted, in the wording of the time; newest first. */
export async function termsOf(db: Db, userId: string) {
  return await db
    .selectFrom('accepted_terms as t')
    .innerJoin('services as s', 's.id', 't.service_id')
    .select(['t.service_id', 's.name as service_name', 't.term_id', 't.wording', 't.accepted_at'])
    .where('t.user_id', '=', userId)
    .orderBy('t.accepted_at', 'desc')
    .orderBy('t.service_id')
    .orderBy('t.term_id')
    .execute();
}

/**
 * Records what a person accepts now, and answers all that holds. Throws `terms-not-accepted` with the wordings that
 * are missing: nothing is ever ticked for somebody.
 */
export async function acceptTerms(
  trx: Db,
  userId: string,
  service: Service,
  now: string[],
): Promise<AcceptedTerm[]> {
  for (const { id, wording } of service.terms.filter((term) => now.includes(term.id))) {
    await trx
      .insertInto('accepted_terms')
      .values({
        user_id: userId,
        service_id: service.id,
        term_id: id,
        wording,
        wording_sha256: digestOf(wording),
      })
      .onConflict((c) => c.doNothing())
      .execute();
  }
  const accepted = await acceptedTerms(trx, userId, service);
  const missing = service.terms.filter(({ id }) => !accepted.some((a) => a.id === id));
  if (missing.length > 0) throw problem('terms-not-accepted', { extra: { terms: missing } });
  return accepted;
}
