import type { Command } from 'commander';
import { addAccount, resetPassword, setActive } from '../accounts/accounts.ts';
import { listAccounts } from '../accounts/store.ts';
import { createApiToken, revokeApiToken } from '../accounts/tokens.ts';
import { print, withContext } from './with-context.ts';

interface Json {
  json?: boolean;
}

function addUser(user: Command): void {
  user
    .command('add <username>')
    .description('make an account; its password is generated and shown once')
    .option('--name <name>', 'real name')
    .option('--mail <address>', 'mail address', '')
    .option('--admin', 'may see the jobs of everybody')
    .option('--json', 'as JSON')
    .action(async (username: string, o: Json & { name?: string; mail: string; admin?: boolean }) => {
      const wanted = { username, fullName: o.name ?? username, mail: o.mail, admin: o.admin ?? false };
      const password = await withContext((context) => addAccount(context, wanted));
      print(o.json, { username, password }, `Account ${username}, password ${password} (shown this once)`);
    });
}

function otherUserCommands(user: Command): void {
  user
    .command('list')
    .description('accounts')
    .option('--json', 'as JSON')
    .action(async ({ json }: Json) => {
      const all = await withContext(({ db }) => listAccounts(db));
      const rows = all.map((a) => ({
        username: a.username,
        name: a.full_name,
        mail: a.mail,
        admin: a.is_admin,
        active: a.is_active,
        last_login: a.last_login,
      }));
      print(
        json,
        rows,
        rows.map((r) => `${r.username}\t${r.name}\t${r.active ? 'active' : 'disabled'}`).join('\n') ||
          'no accounts',
      );
    });
  user
    .command('passwd <username>')
    .description('give a new generated password; the old one and the API token stop')
    .option('--json', 'as JSON')
    .action(async (username: string, { json }: Json) => {
      const password = await withContext((context) => resetPassword(context, username));
      print(json, { username, password }, `Password of ${username}: ${password} (shown this once)`);
    });
  for (const [name, active] of [
    ['disable', false],
    ['enable', true],
  ] as const) {
    user
      .command(`${name} <username>`)
      .description(`${name} an account`)
      .action(async (username: string) => {
        await withContext((context) => setActive(context, username, active));
        print(false, undefined, `${username}: ${name}d`);
      });
  }
}

function tokenCommands(token: Command): void {
  token
    .command('create <username>')
    .description('make an API token; the one before stops')
    .option('--days <days>', 'until it expires; -1 for never', '30')
    .option('--json', 'as JSON')
    .action(async (username: string, o: Json & { days: string }) => {
      const made = await withContext((context) =>
        createApiToken(context, username, Number.parseInt(o.days, 10)),
      );
      print(o.json, { username, token: made }, made);
    });
  token
    .command('revoke <username>')
    .description('stop the API token of an account')
    .action(async (username: string) => {
      await withContext((context) => revokeApiToken(context, username));
      print(false, undefined, `The API token of ${username} works no more`);
    });
}

export function accountCommands(node: Command): void {
  const user = node.command('user').description('accounts of this node');
  addUser(user);
  otherUserCommands(user);
  tokenCommands(node.command('token').description('API tokens of this node'));
}
