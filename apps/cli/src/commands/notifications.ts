import { take } from '@imputehub/client';
import type { Command } from 'commander';
import { wholeNumber } from '../arguments.ts';
import { type GlobalOptions, globalsOf } from '../globals.ts';
import { examples, note, printJson, printLine, safe } from '../output.ts';
import { openSession } from '../session.ts';

interface ListOptions extends GlobalOptions {
  unread?: boolean;
  limit: number;
}

async function list(o: ListOptions): Promise<void> {
  const { client } = openSession(o);
  const query = { limit: o.limit, unread: o.unread ? ('true' as const) : ('false' as const) };
  const { data } = await take(client.GET('/api/v1/notifications', { params: { query } }));
  if (o.json) return printJson(data);
  if (data.length === 0) return printLine(o.unread ? 'Nothing that you have not read.' : 'Nothing yet.');
  for (const line of data) {
    const state = line.read_at === null ? '*' : ' ';
    printLine(`${state} ${line.id}  ${line.created_at.slice(0, 16).replace('T', ' ')}  ${safe(line.title)}`);
    if (line.message !== line.title) printLine(`    ${safe(line.message).replaceAll('\n', '\n    ')}`);
  }
}

async function read(id: number | undefined, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  if (id === undefined) await client.POST('/api/v1/notifications/read-all', {});
  else await client.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } });
  if (o.json) printJson({ read: id ?? 'all' });
  else note(id === undefined ? 'All are read' : 'Read');
}

export function addNotifications(program: Command): void {
  const notifications = program
    .command('notifications')
    .description('what happened to your jobs and tokens; * is not read yet')
    .addHelpText(
      'after',
      examples('imputehub notifications', 'imputehub notifications list --unread --json'),
    );
  notifications
    .command('list', { isDefault: true })
    .description('your inbox, newest first')
    .option('--unread', 'only what you have not read')
    .option('--limit <n>', 'at most so many', wholeNumber(1, 200), 20)
    .addHelpText('after', examples('imputehub notifications list --unread'))
    .action((_o, c: Command) => list(c.optsWithGlobals<ListOptions>()));
  notifications
    .command('read')
    .argument('[id]', 'as the list shows it', wholeNumber(1))
    .description('mark one as read, or all without an id')
    .addHelpText('after', examples('imputehub notifications read 12', 'imputehub notifications read --json'))
    .action((id: number | undefined, _o, c: Command) => read(id, globalsOf(c)));
}
