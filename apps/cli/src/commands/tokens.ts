import { take } from '@imputehub/client';
import { type Command, InvalidArgumentError } from 'commander';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { type GlobalOptions, globalsOf } from '../globals.ts';
import { examples, note, printJson, printLine, printTable, safe } from '../output.ts';
import { passwordOf, withOwnSession } from '../own-session.ts';
import { openSession } from '../session.ts';

interface MakeOptions extends GlobalOptions {
  days?: number;
  passwordStdin?: boolean;
}

const day = (time: string | null, otherwise: string) => time?.slice(0, 10) ?? otherwise;

async function list(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/auth/tokens', {}));
  if (o.json) return printJson(data);
  if (data.length === 0) return printLine('No API tokens. Make one: imputehub tokens create NAME');
  printTable(
    ['ID', 'MADE', 'LAST USED', 'EXPIRES', 'NAME'],
    data.map((t) => [
      t.id.slice(0, 8),
      day(t.created_at, ''),
      day(t.last_used_at, 'never'),
      day(t.expires_at, 'when revoked'),
      safe(t.name),
    ]),
  );
}

/** An API token may not make another: it takes the password. */
async function create(name: string, o: MakeOptions): Promise<void> {
  const { client, baseUrl } = openSession(o);
  const { username } = await take(client.GET('/api/v1/auth/me', {}));
  const body = { name, ...(o.days !== undefined && { expires_in_days: o.days }) };
  const made = await withOwnSession(baseUrl, { username, password: await passwordOf(o) }, (own) =>
    take(own.POST('/api/v1/auth/tokens', { body })),
  );
  if (o.json) return printJson(made);
  note(
    `Token ${made.id.slice(0, 8)}, ${made.expires_at ? `until ${made.expires_at}` : 'until revoked'}; shown this once:`,
  );
  printLine(made.token);
}

async function revoke(text: string, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const { data } = await take(client.GET('/api/v1/auth/tokens', {}));
  const [only, ...more] = data.filter(({ id }) => id.startsWith(text.toLowerCase()));
  if (!only || more.length > 0)
    throw new CommandError(
      only ? `${text} names ${more.length + 1} tokens.` : `You have no token ${text}.`,
      'See imputehub tokens.',
      only ? exitCodes.refused.code : exitCodes.notFound.code,
    );
  await client.DELETE('/api/v1/auth/tokens/{id}', { params: { path: { id: only.id } } });
  if (o.json) printJson({ revoked: only.id });
  else note(`Token ${safe(only.name)} works no more`);
}

function days(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= 3650) return Number(text);
  throw new InvalidArgumentError('It is a number of days, 1 to 3650.');
}

export function addTokens(program: Command): void {
  const tokens = program
    .command('tokens')
    .description('your API tokens, for scripts and other machines')
    .addHelpText('after', examples('imputehub tokens', 'imputehub tokens --json'));
  tokens
    .command('list', { isDefault: true })
    .description('names and times; never the tokens themselves')
    .addHelpText('after', examples('imputehub tokens list', 'imputehub tokens list --json'))
    .action((_o, c: Command) => list(globalsOf(c)));
  tokens
    .command('create <name>')
    .description('make one, and show it once; takes your password')
    .option('--days <n>', 'how long it is good; without it until it is revoked', days)
    .option('--password-stdin', 'read the password from standard input')
    .addHelpText(
      'after',
      examples(
        'imputehub tokens create cluster --days 90',
        'echo "$PASSWORD" | imputehub tokens create cluster --password-stdin --json',
      ),
    )
    .action((name: string, _o, c: Command) => create(name, c.optsWithGlobals<MakeOptions>()));
  tokens
    .command('revoke <id>')
    .description('it works no more, at once; <id> is as much of it as names one')
    .addHelpText('after', examples('imputehub tokens revoke 5b0f6f3e'))
    .action((id: string, _o, c: Command) => revoke(id, globalsOf(c)));
}
