import { take } from '@imputehub/client';
import type { Command } from 'commander';
import { type GlobalOptions, globalsOf } from '../../globals.ts';
import { duration, examples, printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

async function queues(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/admin/queues', {}));
  if (o.json) return printJson(data);
  printTable(
    ['WORK', 'WAIT', 'RUN', 'LATER', 'GIVEN UP', 'OLDEST WAITS'],
    data.map((q) => [
      q.name,
      ...[q.waiting, q.active, q.delayed, q.failed].map(String),
      q.oldest_waiting_seconds === null ? '' : duration(q.oldest_waiting_seconds),
    ]),
  );
}

/** Three signs of life that did not come: it was killed, or its machine is gone. */
const silentMs = 30_000;

async function workers(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/admin/workers', {}));
  if (o.json) return printJson(data);
  printTable(
    ['HOST', 'PID', 'ROLE', 'VERSION', 'STARTED', 'TASKS', 'STATE'],
    data.map((w) => {
      const silent = Date.now() - Date.parse(w.seen_at);
      return [
        safe(w.host),
        String(w.pid),
        w.role,
        w.version,
        w.started_at.slice(0, 19).replace('T', ' '),
        String(w.tasks_active),
        silent > silentMs ? `silent for ${duration(silent / 1000)}` : 'runs',
      ];
    }),
  );
}

async function settings(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/admin/settings', {}));
  if (o.json) return printJson(data);
  for (const { name, env, value, from, describe } of data)
    printLine(`${name}: ${value === '' ? '(not set)' : safe(value)}\n  ${describe}. ${env}; from ${from}`);
}

export function addOperations(admin: Command): void {
  const one = (name: string, text: string, run: (o: GlobalOptions) => Promise<void>) =>
    admin
      .command(name)
      .description(text)
      .addHelpText('after', examples(`imputehub admin ${name}`, `imputehub admin ${name} --json`))
      .action((_o, c: Command) => run(globalsOf(c)));
  one('queues', 'how the background work stands, over all machines', queues);
  one('workers', 'the programs of the hub that run, and those that fell silent', workers);
  one('settings', 'the settings in force at the hub; secrets masked', settings);
}
