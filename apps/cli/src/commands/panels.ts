import { take } from '@imputehub/client';
import { type Command, Option } from 'commander';
import { chooseService } from '../choices.ts';
import type { GlobalOptions } from '../globals.ts';
import { printJson, printLine, printTable, safe } from '../output.ts';
import { openSession } from '../session.ts';

interface PanelOptions extends GlobalOptions {
  service?: string;
  population?: string;
  build?: 'hg19' | 'hg38';
}

async function panels(o: PanelOptions): Promise<void> {
  const { client } = openSession(o);
  const service = o.service === undefined ? undefined : await chooseService(client, o.service);
  const query = {
    limit: 200,
    ...(service && { service_id: service.id }),
    ...(o.population !== undefined && { population: o.population }),
    ...(o.build && { build: o.build }),
  };
  const { data } = await take(client.GET('/api/v1/reference-panels', { params: { query } }));
  if (o.json) return printJson(data);
  if (data.length === 0)
    return printLine('No panels. They are read from a service when somebody enters a token for it.');
  printTable(
    ['ID', 'SERVICE', 'NAME', 'BUILD', 'POPULATIONS'],
    data.map((p) => [
      String(p.id),
      String(p.service_id),
      safe(p.name),
      p.build ?? '?',
      p.populations.map(({ id }) => id).join(' '),
    ]),
  );
}

export function addPanels(program: Command): void {
  program
    .command('panels')
    .description('reference panels to impute against')
    .option('--service <service>', 'of one service')
    .option('--population <id>', 'with this population')
    .addOption(new Option('--build <build>', 'of this build').choices(['hg19', 'hg38']))
    .addHelpText(
      'after',
      '\nExamples:\n  $ imputehub panels --service h3africa\n  $ imputehub panels --population afr --json',
    )
    .action((_o, c: Command) => panels(c.optsWithGlobals<PanelOptions>()));
}
