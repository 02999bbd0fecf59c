import { take } from '@imputehub/client';
import { type Command, Option } from 'commander';
import { type GlobalOptions, globalsOf } from '../../globals.ts';
import { examples, note, printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';
import { readStdin } from '../../terminal.ts';
import { type Account, accountOf, accounts } from './accounts.ts';

interface AddOptions extends GlobalOptions {
  email: string;
  role: Account['role'];
  passwordStdin?: boolean;
}

async function list(o: GlobalOptions): Promise<void> {
  const found: Account[] = [];
  for await (const account of accounts(openSession(o).client)) found.push(account);
  if (o.json) return printJson(found);
  printTable(
    ['NAME', 'ROLE', 'STATE', 'MADE', 'E-MAIL'],
    found.map((a) => [
      safe(a.username),
      a.role,
      a.disabled ? 'disabled' : 'enabled',
      a.created_at.slice(0, 10),
      safe(a.email),
    ]),
  );
}

async function add(username: string, o: AddOptions): Promise<void> {
  const { email, role } = o;
  const given = o.passwordStdin ? { password: await readStdin() } : {};
  const { client } = openSession(o);
  const made = await take(client.POST('/api/v1/users', { body: { username, email, role, ...given } }));
  if (o.json) return printJson(made);
  note(`Account ${made.username} (${made.role}) is made`);
  if (made.password !== null) printPassword(made.password);
}

function printPassword(password: string): void {
  note('Its password, shown this once:');
  printLine(password);
}

async function change(
  name: string,
  o: GlobalOptions,
  body: { role?: Account['role']; disabled?: boolean },
): Promise<void> {
  const { client } = openSession(o);
  const { id } = await accountOf(client, name);
  const now = await take(client.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body }));
  if (o.json) printJson(now);
  else note(`${now.username}: ${now.role}, ${now.disabled ? 'disabled' : 'enabled'}`);
}

async function resetPassword(name: string, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const { id, username } = await accountOf(client, name);
  const params = { path: { id } };
  const { password } = await take(client.POST('/api/v1/users/{id}/reset-password', { params }));
  if (o.json) return printJson({ username, password });
  note(`Every session of ${username} has ended`);
  printPassword(password);
}

function addOne(users: Command): void {
  users
    .command('add <username>')
    .description('make an account; without a password one is generated, and shown once')
    .requiredOption('--email <address>', 'where notifications go')
    .addOption(new Option('--role <role>', 'what it may do').choices(['user', 'admin']).default('user'))
    .option('--password-stdin', 'read the password from standard input')
    .addHelpText(
      'after',
      examples(
        'imputehub admin users add ann --email ann@example.org',
        'echo "$PASSWORD" | imputehub admin users add ann --email ann@example.org --role admin --password-stdin',
      ),
    )
    .action((name: string, _o, c: Command) => add(name, c.optsWithGlobals<AddOptions>()));
}

type Run = (name: string, o: GlobalOptions) => Promise<void>;

export function addUsers(admin: Command): void {
  const users = admin
    .command('users')
    .description('accounts')
    .addHelpText('after', examples('imputehub admin users list', 'imputehub admin users disable ann'));
  users
    .command('list', { isDefault: true })
    .description('everybody who has one')
    .addHelpText('after', examples('imputehub admin users list', 'imputehub admin users list --json'))
    .action((_o, c: Command) => list(globalsOf(c)));
  addOne(users);
  const one = (name: string, text: string, run: Run) =>
    users
      .command(`${name} <username>`)
      .description(text)
      .addHelpText('after', examples(`imputehub admin users ${name} ann`))
      .action((username: string, _o, c: Command) => run(username, globalsOf(c)));
  one('disable', 'end its sessions and refuse it from now on', (n, o) => change(n, o, { disabled: true }));
  one('enable', 'let it in again', (n, o) => change(n, o, { disabled: false }));
  one('reset-password', 'a new generated password, shown once; its sessions end', resetPassword);
  users
    .command('role')
    .description('what an account may do')
    .argument('<username>')
    .addArgument(users.createArgument('<role>').choices(['user', 'admin']))
    .addHelpText('after', examples('imputehub admin users role ann admin'))
    .action((name: string, role: Account['role'], _o, c: Command) => change(name, globalsOf(c), { role }));
}
