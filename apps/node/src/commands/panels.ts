import { counted, problem } from '@imputehub/platform';
import type { Command } from 'commander';
import { Option } from 'commander';
import { nodeConfig, panelsDirectory } from '../config.ts';
import { findEngines } from '../engines/index.ts';
import { countJobs } from '../jobs/store.ts';
import { addPanel, findPanel, listPanels, removePanel } from '../panels/index.ts';
import { print, withContext } from './with-context.ts';

const help = `
The files are phased VCF or BCF without missing genotypes, one or more chromosomes each; hg19 is written without the
prefix chr, hg38 with it. Genetic maps come from --map, or from the Debian package shapeit4-example.

Examples:
  $ imputehub panel add ref.chr20.bcf --id my-panel --name "My panel" --build hg38
  $ imputehub panel add chr*.vcf.gz --id africa --build hg19 --populations samples.tsv --map maps/chr*.txt
  $ imputehub panel list
  $ imputehub panel remove my-panel --yes`;

const directory = () => panelsDirectory(nodeConfig().values);

interface AddOptions {
  id: string;
  name?: string;
  panelVersion?: string;
  description?: string;
  build: 'hg19' | 'hg38';
  map: string[];
  populations?: string;
  json?: boolean;
}

async function add(files: string[], o: AddOptions): Promise<void> {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const manifest = await addPanel({
    root: directory(),
    files,
    id: o.id,
    name: o.name,
    version: o.panelVersion,
    description: o.description,
    build: o.build,
    maps: o.map,
    populationFile: o.populations,
    engines: await findEngines(),
    signal: abort.signal,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  const sites = manifest.chromosomes.reduce((sum, c) => sum + c.sites, 0);
  print(
    o.json,
    manifest,
    `Panel ${manifest.id}: ${counted(manifest.samples, 'sample')}, ${counted(sites, 'site')}, fingerprint ${manifest.fingerprint.slice(0, 16)}`,
  );
}

async function remove(id: string, yes: boolean | undefined): Promise<void> {
  const { manifest } = await findPanel(directory(), id);
  const busy = await withContext(({ db }) => countJobs(db, undefined, [1, 2]));
  if (busy > 0)
    throw problem('conflict', {
      detail: `${counted(busy, 'job')} waiting or running on this node.`,
      next: 'Wait until nothing runs any more.',
    });
  if (!yes)
    throw problem('invalid-request', {
      detail: `This deletes panel ${manifest.name} with ${counted(manifest.samples, 'sample')}.`,
      next: 'Say --yes if that is meant.',
    });
  await removePanel(directory(), id);
  print(false, undefined, `Panel ${id} is removed`);
}

export function panelCommands(program: Command): void {
  const panel = program
    .command('panel')
    .description('reference panels of this node')
    .addHelpText('after', help);
  panel
    .command('add <files...>')
    .description('build a panel from phased genotypes')
    .requiredOption('--id <id>', 'short name: small letters, digits, dots and dashes')
    .addOption(
      new Option('--build <build>', 'genome build of the files')
        .choices(['hg19', 'hg38'])
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'name that people see')
    .option('--panel-version <version>', 'three numbers', '1.0.0')
    .option('--description <text>', 'what it is')
    .option('--map <files...>', 'genetic maps', [])
    .option('--populations <file>', 'sample and population, a line each')
    .option('--json', 'print the manifest as JSON')
    .addHelpText('after', help)
    .action((files: string[], options: AddOptions) => add(files, options));
  panel
    .command('list')
    .description('the panels there are')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const all = (await listPanels(directory())).map(({ manifest }) => manifest);
      print(
        json,
        all,
        all.map((m) => `${m.id}\t${m.build}\t${counted(m.samples, 'sample')}\t${m.name}`).join('\n') ||
          'no panels; make one with: imputehub panel add',
      );
    });
  panel
    .command('remove <id>')
    .description('delete a panel')
    .option('--yes', 'do it')
    .action((id: string, { yes }: { yes?: boolean }) => remove(id, yes));
}
