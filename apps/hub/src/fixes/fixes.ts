import { randomUUIDv7 } from 'node:crypto';
import { problem } from '@imputehub/platform';
import { chainTo } from '../config.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { holdFiles, releaseObject, requireFile, requireSpace, type StoredFile } from '../files/index.ts';
import { requirePanel } from '../services/index.ts';
import { once } from '../work/once.ts';
import { type WantedFix, wantsSites } from './options.ts';
import { endFix, findFix, insertFix, listFixes, lockFix, removeFix } from './store.ts';
import { fixTask } from './task.ts';
import type { Fix } from './types.ts';

export interface NewFix {
  fileIds: number[];
  options: WantedFix;
  dryRun: boolean;
}

const dayMs = 86_400_000;

export const expiryOf = ({ config }: Context): Date => new Date(Date.now() + config.fixDays * dayMs);

const invalid = (detail: string) => problem('invalid-request', { detail });

/** Throws `panel-not-found`, `fix-sites-missing`, `fix-chain-missing`, `file-not-found`, `invalid-request`. */
async function requireTools({ config }: Context, db: Db, userId: string, { options }: NewFix): Promise<void> {
  const { reference_panel_id: panelId, chain_file_id: chainId, lift_to: liftTo } = options;
  const panel = panelId === undefined ? undefined : await requirePanel(db, panelId);
  if (panel && !panel.sites)
    throw problem('fix-sites-missing', {
      detail: `The sites of the panel ${panel.name} are not known here.`,
    });
  if (!panel && wantsSites(options)) throw problem('fix-sites-missing');
  if (chainId !== undefined && liftTo === undefined)
    throw invalid('chain_file_id says by what to lift, and lift_to, to which build, is missing.');
  if (chainId !== undefined) await requireFile(db, userId, chainId);
  else if (liftTo !== undefined && chainTo(config, liftTo).file === undefined)
    throw problem('fix-chain-missing', { detail: `This hub has no chain file that leads to ${liftTo}.` });
}

/** Names tell files of one PLINK data set from each other, and outputs are called after them. */
function requireDistinct(files: StoredFile[]): void {
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  if (names.size < files.length) throw invalid('Two of the files have the same name.');
}

async function makeFix(context: Context, trx: Db, userId: string, wanted: NewFix): Promise<Fix> {
  const { options, dryRun } = wanted;
  const ids = [...new Set(wanted.fileIds)];
  await holdFiles(trx, ids);
  const files: StoredFile[] = [];
  for (const id of ids) files.push(await requireFile(trx, userId, id));
  requireDistinct(files);
  await requireTools(context, trx, userId, wanted);
  // What comes out is about as large as what goes in.
  const bytes = dryRun ? 0 : files.reduce((sum, { size }) => sum + size, 0);
  await requireSpace(context, userId, bytes);
  const row = {
    ...{ id: randomUUIDv7(), user_id: userId, dry_run: dryRun, options: JSON.stringify(options) },
    reference_panel_id: options.reference_panel_id ?? null,
    chain_file_id: options.chain_file_id ?? null,
    status: 'pending' as const,
  };
  const fix = await insertFix(trx, row, ids);
  await context.queue.enqueue(fixTask, { fixId: fix.id }, { key: fix.id }, trx);
  return fix;
}

/**
 * A fix; for a key that was used before with the same request, the fix it made. Throws `file-not-found`, what
 * `requireTools` throws, `idempotency-key-reused`, and `quota-exceeded` or `storage-full` before any work.
 */
export async function createFix(
  context: Context,
  userId: string,
  wanted: NewFix,
  key?: string | undefined,
): Promise<Fix> {
  const asked = { userId, key, purpose: 'fix', request: wanted };
  const { made } = await context.db.transaction().execute((trx) =>
    once(trx, asked, {
      find: (id) => findFix(trx, id),
      make: async () => ({ made: await makeFix(context, trx, userId, wanted), created: true }),
    }),
  );
  return made;
}

/** Throws `fix-not-found`, for other people's fixes too. */
export async function requireFix(db: Db, userId: string, id: string): Promise<Fix> {
  const fix = await findFix(db, id);
  if (fix?.user_id !== userId) throw problem('fix-not-found');
  return fix;
}

export async function fixPage(db: Db, userId: string, before: string | undefined, limit: number) {
  const rows = await listFixes(db, userId, { before, limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { fixes: rows.slice(0, limit), next: last?.id ?? null };
}

/** The list of changes, as a table or as lines of JSON. Throws `fix-not-ready`, `file-gone`. */
export async function openChanges(context: Context, fix: Fix, kind: 'table' | 'lines') {
  const key = kind === 'table' ? fix.table_key : fix.lines_key;
  if (key === null) throw problem('fix-not-ready');
  return await context.storage.open(key);
}

/** One that runs stops soon; nothing of it is kept. Throws `fix-not-found`, `fix-ended`. */
export async function cancelFix(context: Context, userId: string, id: string): Promise<Fix> {
  const { db } = context;
  await requireFix(db, userId, id);
  if (!(await endFix(db, id, { status: 'cancelled', expiresAt: expiryOf(context) })))
    throw problem('fix-ended');
  return await requireFix(db, userId, id);
}

/** With its list of changes; mended files stay. One that runs notices it, and stops. */
export async function dropFix({ db, queue }: Context, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const fix = await lockFix(trx, id);
    for (const key of [fix?.table_key, fix?.lines_key]) if (key) await releaseObject(trx, queue, key);
    await removeFix(trx, id);
  });
}

/** Throws `fix-not-found`. */
export async function deleteFix(context: Context, userId: string, id: string): Promise<void> {
  await requireFix(context.db, userId, id);
  await dropFix(context, id);
}
