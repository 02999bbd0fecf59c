import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attachSites, type Panel } from '@imputehub/client';
import type { Session } from '../../session.ts';
import { uploadOne } from '../../upload.ts';

/**
 * Gives the hub the sites of the node's panel, once, as an administrator does: checks then tell overlap, strands and
 * alleles too. The hub takes one file for a panel; a panel of several chromosomes has several, and stays without.
 */
export async function ensureSites(admin: Session, panel: Panel, folder: string): Promise<void> {
  const [file, ...others] = readdirSync(folder).filter((name) => name.endsWith('.sites.gz'));
  if (panel.sites !== null || file === undefined || others.length > 0) return;
  await attachSites(admin.client, panel.id, await uploadOne(admin, join(folder, file), { quiet: true }));
}
