import type { Command } from 'commander';
import { type GlobalOptions, globalsOf } from '../../globals.ts';
import { examples } from '../../output.ts';
import { act, cancel, remove } from './act.ts';
import { type ListOptions, list } from './list.ts';
import { type DownloadOptions, download, results } from './results.ts';
import { log, show } from './show.ts';
import { watch } from './watch.ts';

export function addJobs(program: Command): void {
  program
    .command('jobs')
    .description('your jobs, newest first')
    .option('--status <list>', 'pending, queued, running, completed, failed, cancelled; several with commas')
    .option('--service <id>', 'of one service')
    .option('--search <text>', 'in name and description')
    .option('--limit <n>', 'at most so many', '50')
    .addHelpText(
      'after',
      examples('imputehub jobs --status running,failed', 'imputehub jobs --search cohort --json'),
    )
    .action((_o, c: Command) => list(c.optsWithGlobals<ListOptions>()));
  const one = (name: string, text: string, run: (id: string, o: GlobalOptions) => Promise<void>) =>
    program
      .command(`${name} <job>`)
      .description(`${text}; <job> is as much of its id as names it`)
      .addHelpText(
        'after',
        examples(`imputehub ${name} 2c3d4e5f6071`, `imputehub ${name} 2c3d4e5f6071 --json`),
      )
      .action((id: string, _o, c: Command) => run(id, globalsOf(c)));
  one('job', 'everything about one job', show);
  one('watch', 'follow a job to its end; survives restarts of the hub', watch);
  one('results', 'what came out of a job', results);
  one('retry', 'try a failed or cancelled job again', (id, o) => act(id, o, 'retry'));
  one('log', "the service's own log of a job", log);
  program
    .command('cancel <job>')
    .description('cancel a job')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      examples('imputehub cancel 2c3d4e5f6071', 'imputehub cancel 2c3d4e5f6071 --yes --json'),
    )
    .action((id: string, _o, c: Command) =>
      cancel(id, c.optsWithGlobals<GlobalOptions & { yes?: boolean }>()),
    );
  program
    .command('download <job>')
    .description('download the results, going on where a broken download stopped')
    .option('--out <directory>', 'where to', 'results')
    .option('--file <name>', 'one result only')
    .option('--slim', 'the slim results in place of the whole ones; make them with: imputehub slim')
    .addHelpText(
      'after',
      examples(
        'imputehub download 2c3d4e5f6071 --out results',
        'imputehub download 2c3d4e5f6071 --file chr20.dose.vcf.gz',
        'imputehub download 2c3d4e5f6071 --slim --out slim',
      ),
    )
    .action((id: string, _o, c: Command) => download(id, c.optsWithGlobals<DownloadOptions>()));
  program
    .command('delete <job>')
    .description('delete a job that has ended')
    .option('--files', 'its result files too')
    .option('--yes', 'do not ask')
    .addHelpText('after', examples('imputehub delete 2c3d4e5f6071 --files --yes'))
    .action((id: string, _o, c: Command) =>
      remove(id, c.optsWithGlobals<GlobalOptions & { yes?: boolean; files?: boolean }>()),
    );
}
