import { take } from '@imputehub/client';
import { password as askPassword, input } from '@inquirer/prompts';
import type { Command } from 'commander';
import { type GlobalOptions, globalsOf } from '../globals.ts';
import { machineToken, useToken } from '../machine-token.ts';
import { examples, note, printJson } from '../output.ts';
import { forgetProfile } from '../profiles.ts';
import { hubAddress, openSession } from '../session.ts';
import { readStdin, refuseWithoutTerminal } from '../terminal.ts';

interface LoginOptions extends GlobalOptions {
  username?: string;
  passwordStdin?: boolean;
  token?: string;
}

const help = `
What is stored is an API token made for this machine, in ~/.config/imputehub/profiles.json (0600); never the password.

Examples:
  $ imputehub login
  $ imputehub login --hub https://hub.example.org --username ann
  $ imputehub login --token ihub_...
  $ echo "$PASSWORD" | imputehub login --username ann --password-stdin`;

const give = 'Give --username and --password-stdin, or --token.';

async function credentials(o: LoginOptions): Promise<{ username: string; password: string }> {
  if (o.username === undefined) refuseWithoutTerminal('The user name', give);
  const username = o.username ?? (await input({ message: 'User name' }));
  if (o.passwordStdin) return { username, password: await readStdin() };
  refuseWithoutTerminal('The password', give);
  return { username, password: await askPassword({ message: 'Password' }) };
}

async function login(o: LoginOptions): Promise<void> {
  const baseUrl = hubAddress(o);
  const made = o.token === undefined ? await machineToken(baseUrl, await credentials(o)) : { token: o.token };
  const me = await useToken(baseUrl, o.profile, made);
  if (o.json) printJson({ hub: baseUrl, username: me.username, role: me.role });
  else note(`Signed in at ${baseUrl} as ${me.username} (${me.role})`);
}

async function logout(o: GlobalOptions): Promise<void> {
  const { client, profile } = openSession(o);
  await client.POST('/api/v1/auth/logout', {});
  if (profile !== undefined) forgetProfile(profile);
  if (o.json) printJson({ signed_out: true });
  else note('Signed out; the token of this machine works no more');
}

export function addLogin(program: Command): void {
  program
    .command('login')
    .description('sign in to a hub')
    .option('--username <name>', 'who')
    .option('--password-stdin', 'read the password from standard input')
    .option('--token <token>', 'use an API token that was made before')
    .addHelpText('after', help)
    .action((_options, command: Command) => login(command.optsWithGlobals<LoginOptions>()));
  program
    .command('logout')
    .description('forget the hub and revoke the token of this machine')
    .addHelpText('after', examples('imputehub logout', 'imputehub logout --profile staging'))
    .action((_options, command: Command) => logout(globalsOf(command)));
  program
    .command('whoami')
    .description('which hub, and as whom')
    .addHelpText('after', examples('imputehub whoami', 'imputehub whoami --json'))
    .action(async (_options, command: Command) => {
      const globals = globalsOf(command);
      const { client, baseUrl } = openSession(globals);
      const me = await take(client.GET('/api/v1/auth/me', {}));
      if (globals.json) printJson({ hub: baseUrl, ...me });
      else process.stdout.write(`${me.username} (${me.role}) at ${baseUrl}\n`);
    });
}
