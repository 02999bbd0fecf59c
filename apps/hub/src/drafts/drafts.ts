import { randomUUIDv7 } from 'node:crypto';
import { problem } from '@imputehub/platform';
import type { Db } from '../database/schema.ts';
import { ownJsonText } from '../http/own-json.ts';
import {
  countDrafts,
  type Draft,
  findDraft,
  insertDraft,
  listDrafts,
  removeDraft,
  updateDraft,
} from './store.ts';

export type { Draft };

const mostDrafts = 100;

export interface Written {
  name: string;
  content: Record<string, unknown>;
}

/** Throws `drafts-too-many`, `payload-too-large`. */
export async function createDraft(db: Db, userId: string, { name, content }: Written): Promise<Draft> {
  const text = ownJsonText(content);
  return await db.transaction().execute(async (trx) => {
    if ((await countDrafts(trx, userId)) >= mostDrafts)
      throw problem('drafts-too-many', { detail: `You have ${mostDrafts} drafts.` });
    return await insertDraft(trx, { id: randomUUIDv7(), user_id: userId, name, content: text });
  });
}

/** Throws `draft-not-found`, for other people's drafts too. */
export async function requireDraft(db: Db, userId: string, id: string): Promise<Draft> {
  const draft = await findDraft(db, userId, id);
  if (!draft) throw problem('draft-not-found');
  return draft;
}

export async function draftPage(db: Db, userId: string, before: string | undefined, limit: number) {
  const rows = await listDrafts(db, userId, { before, limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { drafts: rows.slice(0, limit), next: last?.id ?? null };
}

/** Throws `draft-not-found`, `draft-changed`, `payload-too-large`. */
export async function replaceDraft(
  db: Db,
  userId: string,
  id: string,
  { name, content, version }: Written & { version: number },
): Promise<Draft> {
  const saved = await updateDraft(db, { id, user_id: userId, version, name, content: ownJsonText(content) });
  if (saved) return saved;
  const now = await requireDraft(db, userId, id);
  throw problem('draft-changed', { extra: { version: now.version } });
}

/** Throws `draft-not-found`. */
export async function deleteDraft(db: Db, userId: string, id: string): Promise<void> {
  if (!(await removeDraft(db, userId, id))) throw problem('draft-not-found');
}
