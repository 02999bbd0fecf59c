import type { NotificationKind } from '@imputehub/client';
import { type Command, Option } from 'commander';
import { wholeNumber } from '../../arguments.ts';
import { type GlobalOptions, globalsOf } from '../../globals.ts';
import { examples } from '../../output.ts';
import { type AddOptions, add, deliveries, list, redeliver, remove, sendTest } from './run.ts';

const kinds = Object.keys({
  job_submitted: true,
  job_running: true,
  job_completed: true,
  job_failed: true,
  job_cancelled: true,
  attention_needed: true,
  token_expiring: true,
  results_expiring: true,
  slim_ready: true,
} satisfies Record<NotificationKind, true>);

const id = wholeNumber(1);

export function addWebhooks(program: Command): void {
  const webhooks = program
    .command('webhooks')
    .description('programs that are sent your notifications')
    .addHelpText('after', examples('imputehub webhooks', 'imputehub webhooks list --json'));
  webhooks
    .command('list', { isDefault: true })
    .description('yours, with the last delivery of each')
    .addHelpText('after', examples('imputehub webhooks list'))
    .action((_o, c: Command) => list(globalsOf(c)));
  webhooks
    .command('add <url>')
    .description('send your notifications to this address; shows the secret that signs them, once')
    .addOption(new Option('--kind <kind...>', 'of these kinds only; without it, of all').choices(kinds))
    .option('--description <text>', 'what it is for')
    .addHelpText(
      'after',
      examples(
        'imputehub webhooks add https://pipeline.example.org/hook',
        'imputehub webhooks add https://pipeline.example.org/hook --kind job_completed job_failed --json',
      ),
    )
    .action((url: string, _o, c: Command) => add(url, c.optsWithGlobals<AddOptions>()));
  const one = (name: string, text: string, run: (webhook: number, o: GlobalOptions) => Promise<void>) =>
    webhooks
      .command(name)
      .argument('<webhook>', 'its number', id)
      .description(text)
      .addHelpText('after', examples(`imputehub webhooks ${name} 3`, `imputehub webhooks ${name} 3 --json`))
      .action((webhook: number, _o, c: Command) => run(webhook, globalsOf(c)));
  one('test', 'send a test now, and say what came of it', sendTest);
  one('deliveries', 'what was sent, newest first, and what came of it', deliveries);
  one('remove', 'remove it, with the list of its deliveries', remove);
  webhooks
    .command('redeliver')
    .argument('<webhook>', 'its number', id)
    .argument('<delivery>', 'as the list of deliveries shows it', id)
    .description('send an event again')
    .addHelpText('after', examples('imputehub webhooks redeliver 3 12'))
    .action((webhook: number, delivery: number, _o, c: Command) =>
      redeliver(webhook, delivery, globalsOf(c)),
    );
}
