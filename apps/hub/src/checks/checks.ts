import { randomUUIDv7 } from 'node:crypto';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import type { CheckTarget } from '../database/tables/checks.ts';
import { holdFiles, requireFile } from '../files/index.ts';
import { requirePanel, requireService } from '../services/index.ts';
import { type Made, once } from '../work/once.ts';
import { findCheck, insertCheck, listChecks, removeCheck, reportOf } from './store.ts';
import { checkTask } from './task.ts';
import type { Check } from './types.ts';

export interface NewCheck {
  fileIds: number[];
  build: 'hg19' | 'hg38';
  population: string;
  phasing: string;
  /** A panel and its service, which come first. */
  serviceId: number | undefined;
  panelId: number | undefined;
  /** More services to ask; those of panels need not be named. */
  serviceIds: number[];
  panelIds: number[];
}

const listed = <T>(first: T | undefined, more: T[]): Set<T> =>
  new Set(first === undefined ? more : [first, ...more]);

/**
 * A verdict for each panel, and for each service of which no panel was named. Throws `service-not-found`,
 * `panel-not-found`, `panel-of-other-service`.
 */
async function targetsOf(db: Db, wanted: NewCheck): Promise<CheckTarget[]> {
  const { serviceId, panelId } = wanted;
  const ofPanels: CheckTarget[] = [];
  for (const id of listed(panelId, wanted.panelIds)) {
    const panel = await requirePanel(db, id);
    if (id === panelId && serviceId !== undefined && panel.serviceId !== serviceId)
      throw problem('panel-of-other-service');
    ofPanels.push({ service_id: panel.serviceId, reference_panel_id: id });
  }
  const alone: CheckTarget[] = [];
  for (const id of listed(serviceId, wanted.serviceIds)) {
    await requireService(db, id);
    if (ofPanels.some(({ service_id }) => service_id === id)) continue;
    alone.push({ service_id: id, reference_panel_id: null });
  }
  return [...ofPanels, ...alone];
}

async function makeCheck({ queue }: Context, trx: Db, userId: string, wanted: NewCheck): Promise<Check> {
  const ids = [...new Set(wanted.fileIds)];
  await holdFiles(trx, ids);
  for (const id of ids) await requireFile(trx, userId, id);
  const { build, population, phasing } = wanted;
  const targets = await targetsOf(trx, wanted);
  const row = {
    ...{ id: randomUUIDv7(), user_id: userId, build, population, phasing, status: 'pending' as const },
    service_id: targets[0]?.service_id ?? null,
    reference_panel_id: targets[0]?.reference_panel_id ?? null,
    targets: JSON.stringify(targets),
  };
  const check = await insertCheck(trx, row, ids);
  await queue.enqueue(checkTask, { checkId: check.id }, { key: check.id }, trx);
  return check;
}

/**
 * A check; for a key that was used before with the same request, the check it made. Throws `file-not-found`, what
 * naming a service or panel may throw, and `idempotency-key-reused`.
 */
export async function createCheck(
  context: Context,
  userId: string,
  wanted: NewCheck,
  key?: string | undefined,
): Promise<Made<Check>> {
  const asked = { userId, key, purpose: 'check', request: wanted };
  return await context.db.transaction().execute((trx) =>
    once(trx, asked, {
      find: (id) => findCheck(trx, id),
      make: async () => ({ made: await makeCheck(context, trx, userId, wanted), created: true }),
    }),
  );
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
