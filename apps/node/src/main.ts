import { onOutputClosed, Problem } from '@imputehub/platform';
import { Command } from 'commander';
import { accountCommands } from './commands/accounts.ts';
import { panelCommands } from './commands/panels.ts';
import { start } from './commands/start.ts';
import { nodeConfig } from './config.ts';
import { nodeVersion } from './version.ts';

const help = `
An imputation service beside your own reference panels, speaking the API of the Michigan Imputation Server.

Examples:
  $ imputehub panel add ref.chr20.bcf --id my-panel --build hg38
  $ imputehub node
  $ imputehub node user add ann --mail ann@example.org
  $ imputehub node token create ann --days 90`;

function program(): Command {
  // `--json` of `node` itself and of its commands are told apart by where they stand.
  const root = new Command('imputehub').version(nodeVersion).enablePositionalOptions();
  const node = root
    .command('node')
    .description('run an imputation service')
    .option('--json', 'print the address as one line of JSON')
    .addHelpText('after', help);
  node.action((options: { json?: boolean }) => start(options));
  accountCommands(node);
  node
    .command('config')
    .description('every setting in force, secrets masked')
    .action(() => {
      for (const { name, env, value, from, describe } of nodeConfig().shown)
        process.stdout.write(`${name}: ${value || '(not set)'}\n  ${describe}. ${env}; from ${from}\n`);
    });
  panelCommands(root);
  return root;
}

onOutputClosed();
try {
  await program().parseAsync();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n${error.next}\n`);
  process.exitCode = 1;
}
