import type { Db } from '../../database/schema.ts';
import { type NotificationView, viewOf } from '../mail/compose.ts';
import { digestOf, entriesOf } from './store.ts';

/** A mail that tells of more is not read; the rest is in the inbox. */
const mostEntries = 200;

export interface DigestView {
  title: string;
  entries: NotificationView[];
  /** How many are not shown; null when all are. */
  more: number | null;
}

/** What a digest tells of, oldest first, in the owner's time zone. */
export async function digestView(
  db: Db,
  { id, userId, title }: { id: number; userId: string; title: string },
  publicUrl: string,
): Promise<DigestView> {
  const { timeZone } = await digestOf(db, userId);
  const { entries, count } = await entriesOf(db, id, mostEntries);
  const more = count - entries.length;
  return {
    title,
    entries: entries.map((entry) => viewOf(entry, publicUrl, timeZone)),
    more: more > 0 ? more : null,
  };
}
