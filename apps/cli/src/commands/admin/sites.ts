import { attachSites, type HubClient, type Panel } from '@imputehub/client';
import type { Command } from 'commander';
import { chooseAnyPanel, choosePanel, chooseService } from '../../choices.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { examples, printJson, printLine, safe } from '../../output.ts';
import { openSession } from '../../session.ts';
import { checkFiles } from '../../submission.ts';
import { uploadOne } from '../../upload.ts';

interface SitesOptions extends GlobalOptions {
  service?: string;
  remove?: boolean;
}

async function panelOf(client: HubClient, wanted: string, service: string | undefined): Promise<Panel> {
  if (service === undefined) return await chooseAnyPanel(client, wanted);
  return await choosePanel(client, await chooseService(client, service), wanted);
}

async function detach(client: HubClient, { id, name }: Panel, o: SitesOptions): Promise<void> {
  await client.DELETE('/api/v1/reference-panels/{id}/sites', { params: { path: { id } } });
  if (o.json) printJson({ detached: id });
  else printLine(`${safe(name)} has no sites any more`);
}

async function sites(panelText: string, file: string | undefined, o: SitesOptions): Promise<void> {
  if ((file === undefined) !== (o.remove === true))
    throw new CommandError(
      'Neither or both of a file and --remove were given.',
      'Give one of them.',
      exitCodes.usage.code,
    );
  const session = openSession(o);
  const { client } = session;
  if (file !== undefined) await checkFiles([file]);
  const panel = await panelOf(client, panelText, o.service);
  if (file === undefined) return await detach(client, panel, o);
  const uploaded = await uploadOne(session, file, {});
  const { sites: attached } = await attachSites(client, panel.id, uploaded);
  if (o.json) printJson(attached);
  else printLine(`${attached?.count ?? 0} sites are attached to ${safe(panel.name)}`);
}

export function addSites(admin: Command): void {
  admin
    .command('sites <panel> [file]')
    .description(
      'attach the sites of a panel, which checks are held against; interrupted, the same command goes on',
    )
    .option('--service <service>', 'of which service the panel is')
    .option('--remove', 'take its sites away')
    .addHelpText(
      'after',
      examples(
        'imputehub admin sites 4 panel.sites.gz',
        'imputehub admin sites h3africa-v6hc-s panel.vcf.gz --service h3africa',
        'imputehub admin sites 4 --remove',
      ),
    )
    .action((panel: string, file: string | undefined, _o, c: Command) =>
      sites(panel, file, c.optsWithGlobals<SitesOptions>()),
    );
}
