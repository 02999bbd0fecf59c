import { Readable } from 'node:stream';
import {
  compressedSites,
  FileDefect,
  FormatDefect,
  type PackedSites,
  SitesError,
  SitesPacker,
  type SitesText,
} from '@imputehub/genotypes';
import { problem, type StoredObject } from '@imputehub/platform';
import { audit } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { releaseObject } from '../../files/index.ts';
import { requirePanel } from '../services.ts';
import type { Panel } from '../types.ts';
import { removeSites, replaceSites } from './store.ts';

/** A file of sites that is in storage, by the name that it came with. */
export interface SitesSource {
  name: string;
  storageKey: string;
}

async function isPacked({ storage }: Context, key: string): Promise<boolean> {
  for await (const piece of await storage.open(key, { start: 0, end: 1 }))
    return Buffer.from(piece).equals(Buffer.from([0x1f, 0x8b]));
  return false;
}

async function textOf(context: Context, { name, storageKey }: SitesSource): Promise<SitesText> {
  const open = () => context.storage.open(storageKey);
  if (await isPacked(context, storageKey)) return compressedSites({ name, open });
  return async function* plain() {
    yield* await open();
  };
}

const isDefect = (error: unknown): error is Error =>
  error instanceof SitesError || error instanceof FileDefect || error instanceof FormatDefect;

/** Throws `panel-sites-invalid`. */
async function pack(
  context: Context,
  source: SitesSource,
): Promise<{ stored: StoredObject; packed: PackedSites }> {
  const packer = new SitesPacker(await textOf(context, source));
  try {
    const stored = await context.storage.put(Readable.from(packer.bytes()));
    if (!packer.packed) throw new Error('sites were stored, and not counted');
    return { stored, packed: packer.packed };
  } catch (error) {
    if (!isDefect(error)) throw error;
    throw problem('panel-sites-invalid', {
      detail: `${source.name}: ${error.message}.`.replace('..', '.'),
      cause: error,
    });
  }
}

/** The build that the positions speak for, else that of the panel. Throws `panel-sites-build`. */
function buildOf({ name, build }: Panel, { build: found }: PackedSites) {
  if (found.build === 'unknown') return build;
  if (build !== null && build !== found.build)
    throw problem('panel-sites-build', {
      detail: `${name} is ${build}, and the sites are not: ${found.reason}`,
    });
  return found.build;
}

async function keep(context: Context, panel: Panel, name: string, made: Awaited<ReturnType<typeof pack>>) {
  const { stored, packed } = made;
  const { layout, chromosomes, count, fingerprint } = packed;
  const row = {
    ...{ reference_panel_id: panel.id, name, storage_key: stored.key, size: stored.size },
    ...{ count, fingerprint, build: buildOf(panel, packed) },
    packing: JSON.stringify({ layout, chromosomes }),
  };
  await context.db.transaction().execute(async (trx) => {
    const before = await replaceSites(trx, row);
    if (before !== undefined) await releaseObject(trx, context.queue, before);
    const details = { panel: panel.name, file: name, count, fingerprint };
    await audit(trx, { action: 'panel-sites-attached', subject: { kind: 'panel', id: panel.id }, details });
  });
}

/**
 * Checks sites and attaches them to a panel, in place of those it had. Throws `panel-not-found`, `panel-sites-invalid`,
 * `panel-sites-build`, `storage-full`; then nothing has changed.
 */
export async function attachSites(context: Context, panelId: number, source: SitesSource): Promise<Panel> {
  const panel = await requirePanel(context.db, panelId);
  const made = await pack(context, source);
  try {
    await keep(context, panel, source.name, made);
  } catch (error) {
    await context.storage.remove(made.stored.key);
    throw error;
  }
  return await requirePanel(context.db, panelId);
}

/** Throws `panel-not-found`, `panel-sites-not-found`. */
export async function detachSites({ db, queue }: Context, panelId: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await requirePanel(trx, panelId);
    const key = await removeSites(trx, panelId);
    if (key === undefined) throw problem('panel-sites-not-found');
    await releaseObject(trx, queue, key);
    await audit(trx, { action: 'panel-sites-removed', subject: { kind: 'panel', id: panelId } });
  });
}
