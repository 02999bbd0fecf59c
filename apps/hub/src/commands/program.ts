import { Command, Option } from 'commander';
import { version } from '../version.ts';
import { showConfig } from './config.ts';
import { resetPassword } from './reset-password.ts';
import { type ServeOptions, serve } from './serve.ts';

const serveHelp = `
Everything is kept in one data directory (IMPUTEHUB_DATA), an embedded PostgreSQL included. Set DATABASE_URL to use
a server of your own. The first start makes the account "admin" and shows its password once.

Examples:
  $ imputehub serve
  $ IMPUTEHUB_PORT=8080 DATABASE_URL=postgres://... imputehub serve --role api
  $ DATABASE_URL=postgres://... imputehub serve --role worker`;

/** The commands that run in the hub's own process: serve, config, hub. */
export function hubProgram(): Command {
  const program = new Command('imputehub').version(version);
  program
    .command('serve')
    .description('run the hub: the API, and the workers that submit, follow and collect')
    .addOption(
      new Option('--role <role>', 'the API, a worker, or both in one process')
        .choices(['all', 'api', 'worker'])
        .default('all'),
    )
    .option('--reset-admin', 'give the account "admin" a new password, and show it')
    .option('--json', 'print the address and a new password as one line of JSON')
    .addHelpText('after', serveHelp)
    .action((options: ServeOptions) => serve(options));
  program
    .command('config')
    .description('show every setting that is in force, where it came from, and secrets masked')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => showConfig(options));
  program
    .command('hub')
    .description('on the database of this machine, whether the hub runs or not')
    .command('reset-password <username>')
    .description('give an account a new generated password, and show it once; its sessions end')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  $ imputehub hub reset-password ann')
    .action(resetPassword);
  return program;
}
