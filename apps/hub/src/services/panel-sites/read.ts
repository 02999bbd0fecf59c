import type { Readable } from 'node:stream';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import type { Db } from '../../database/schema.ts';
import { requirePanel } from '../services.ts';
import { findSites, type StoredSites } from './store.ts';

/** Throws `panel-not-found`, `panel-sites-not-found`. */
export async function requireSites(db: Db, panelId: number): Promise<StoredSites> {
  await requirePanel(db, panelId);
  const found = await findSites(db, panelId);
  if (!found) throw problem('panel-sites-not-found');
  return found;
}

/** The packed rows of one chromosome. */
export const openSites = (
  { storage }: Context,
  { storage_key }: StoredSites,
  { start, end }: { start: number; end: number },
): Promise<Readable> => storage.open(storage_key, { start, end: end - 1 });
