import { randomUUIDv7 } from 'node:crypto';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { holdFiles, requireFile } from '../files/index.ts';
import { requirePanel, requireService } from '../services/index.ts';
import { findCheck, insertCheck, listChecks, removeCheck, reportOf } from './store.ts';
import { checkTask } from './task.ts';
import type { Check } from './types.ts';

export interface NewCheck {
  fileIds: number[];
  build: 'hg19' | 'hg38';
  population: string;
  phasing: string;
  serviceId: number | undefined;
  panelId: number | undefined;
}

/** A panel says its service. Throws `service-not-found`, `panel-not-found`, `panel-of-other-service`. */
async function target(db: Db, { serviceId, panelId }: NewCheck) {
  const panel = panelId === undefined ? undefined : await requirePanel(db, panelId);
  const id = serviceId ?? panel?.serviceId;
  const service = id === undefined ? undefined : await requireService(db, id);
  if (panel && panel.serviceId !== service?.id) throw problem('panel-of-other-service');
  return { service_id: service?.id ?? null, reference_panel_id: panel?.id ?? null };
}

/** Throws `file-not-found`, and what naming a service or panel may throw. */
export async function createCheck(context: Context, userId: string, wanted: NewCheck): Promise<Check> {
  const { db, queue } = context;
  const ids = [...new Set(wanted.fileIds)];
  return await db.transaction().execute(async (trx) => {
    await holdFiles(trx, ids);
    for (const id of ids) await requireFile(trx, userId, id);
    const { build, population, phasing } = wanted;
    const row = { id: randomUUIDv7(), user_id: userId, ...(await target(trx, wanted)) };
    const check = await insertCheck(trx, { ...row, build, population, phasing, status: 'pending' }, ids);
    await queue.enqueue(checkTask, { checkId: check.id }, { key: check.id }, trx);
    return check;
  });
}

/** Throws `check-not-found`, for other people's checks too. */
export async function requireCheck(db: Db, userId: string, id: string): Promise<Check> {
  const check = await findCheck(db, id);
  if (check?.user_id !== userId) throw problem('check-not-found');
  return check;
}

export async function checkPage(db: Db, userId: string, before: string | undefined, limit: number) {
  const rows = await listChecks(db, userId, { before, limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { checks: rows.slice(0, limit), next: last?.id ?? null };
}

/** As JSON; null before it is there. */
export const storedReport = async (db: Db, id: string) => (await reportOf(db, id))?.report ?? null;

/** Throws `check-not-ready`. */
export async function storedPage(db: Db, id: string): Promise<string> {
  const page = (await reportOf(db, id))?.page;
  if (page == null) throw problem('check-not-ready');
  return page;
}

/** One that runs notices it, and stops. Throws `check-not-found`. */
export async function deleteCheck({ db }: Context, userId: string, id: string): Promise<void> {
  await requireCheck(db, userId, id);
  await removeCheck(db, id);
}
