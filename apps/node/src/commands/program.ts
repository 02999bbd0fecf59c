import { Command } from 'commander';
import { nodeConfig } from '../config.ts';
import { nodeVersion } from '../version.ts';
import { accountCommands } from './accounts.ts';
import { panelCommands } from './panels.ts';
import { start } from './start.ts';

const help = `
An imputation service beside your own reference panels, speaking the API of the Michigan Imputation Server.

Examples:
  $ imputehub panel add ref.chr20.bcf --id my-panel --build hg38
  $ imputehub node
  $ imputehub node user add ann --mail ann@example.org
  $ imputehub node token create ann --days 90`;

function showConfig(): void {
  for (const { name, env, value, from, describe } of nodeConfig().shown)
    process.stdout.write(`${name}: ${value || '(not set)'}\n  ${describe}. ${env}; from ${from}\n`);
}

/** The commands of the node: node, panel. */
export function nodeProgram(): Command {
  // `--json` of `node` itself and of its commands are told apart by where they stand.
  const root = new Command('imputehub').version(nodeVersion).enablePositionalOptions();
  const node = root
    .command('node')
    .description('run an imputation service')
    .option('--json', 'print the address as one line of JSON')
    .addHelpText('after', help);
  node.action((options: { json?: boolean }) => start(options));
  accountCommands(node);
  node.command('config').description('every setting in force, secrets masked').action(showConfig);
  panelCommands(root);
  return root;
}
