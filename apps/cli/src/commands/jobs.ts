import { type Job, take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { confirm } from '@inquirer/prompts';
import type { Command } from 'commander';
import { downloadResults } from '../download-results.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { type GlobalOptions, globalsOf } from '../globals.ts';
import { jobGoesOn, partWith } from '../interrupt.ts';
import { noteRefusals, verdictLine } from '../job-check.ts';
import { jobId } from '../job-names.ts';
import { bytes, duration, examples, note, printJson, printLine, printTable, safe } from '../output.ts';
import { openSession } from '../session.ts';
import { describe, expectCompleted, watchJob } from '../watch.ts';

interface ListOptions extends GlobalOptions {
  status?: string;
  service?: string;
  search?: string;
  limit: string;
}

async function list(o: ListOptions): Promise<void> {
  const { client } = openSession(o);
  const query = {
    limit: Number(o.limit),
    ...(o.status !== undefined && { status: o.status }),
    ...(o.service !== undefined && { service_id: Number(o.service) }),
    ...(o.search !== undefined && { q: o.search }),
  };
  const { data } = await take(client.GET('/api/v1/jobs', { params: { query: query as never } }));
  if (o.json) return printJson(data);
  if (data.length === 0) return printLine('No jobs. Submit one: imputehub submit --help');
  printTable(
    ['ID', 'STATUS', '%', 'SERVICE', 'CREATED', 'NAME'],
    data.map((j) => [
      j.id.slice(-12),
      j.status,
      String(j.progress),
      safe(j.service_name),
      j.created_at.slice(0, 16).replace('T', ' '),
      safe(j.name),
    ]),
  );
}

function printJob(job: Job, verdict: string | null): void {
  const rows: [string, string | null][] = [
    ['Job', job.id],
    ['Name', safe(job.name)],
    ['Status', `${job.status}, ${job.progress} %`],
    ['Waits for', job.waiting_for],
    ['Now', safe(job.message) || null],
    ['Service', `${safe(job.service_name)}${job.external_job_id ? `, ${job.external_job_id}` : ''}`],
    ['Panel', `${safe(job.reference_panel_name)}, population ${job.population}, ${job.build}`],
    ['Choices', `phasing ${job.phasing}, mode ${job.mode}, R2 filter ${job.r2_filter}`],
    ['Files', job.input_files.map((f) => `${safe(f.name)} (${bytes(f.size)})`).join(', ')],
    ['Check', verdict],
    ['Created', job.created_at],
    ['Ended', job.completed_at],
    ['Took', job.execution_time_seconds === null ? null : duration(job.execution_time_seconds)],
    ['Error', job.error && `${safe(job.error.message)} [${job.error.code}]`],
    ['To do', job.error?.next ?? null],
    ['The service said', job.error?.service_message ? safe(job.error.service_message) : null],
  ];
  for (const [label, value] of rows) if (value) printLine(`${`${label}:`.padEnd(18)}${value}`);
}

async function show(text: string, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const job = await take(
    client.GET('/api/v1/jobs/{id}', { params: { path: { id: await jobId(client, text) } } }),
  );
  if (o.json) printJson(job);
  else printJob(job, await verdictLine(client, job.id));
}

async function watch(text: string, o: GlobalOptions): Promise<void> {
  const session = openSession(o);
  const { client } = session;
  const onChange = (j: Job) =>
    o.json ? printLine(JSON.stringify(j)) : note(`${j.progress} % ${describe(j)}`);
  const quiet = !o.json && process.stderr.isTTY;
  const id = await jobId(client, text);
  partWith(jobGoesOn(id));
  const job = await watchJob(session, id, { bar: !o.json, ...(!quiet && { onChange }) });
  if (!o.json) await noteRefusals(client, job);
  expectCompleted(job);
  if (!o.json) printLine(`completed; fetch the results with: imputehub download ${text}`);
}

async function results(text: string, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const found = await take(
    client.GET('/api/v1/jobs/{id}/results', { params: { path: { id: await jobId(client, text) } } }),
  );
  if (o.json) return printJson(found);
  printTable(
    ['NAME', 'SIZE', 'VARIANTS', 'SAMPLES', 'MEAN R2', 'SHA-256'],
    found.files.map((f) => [
      safe(f.name),
      bytes(f.size),
      String(f.records ?? ''),
      String(f.samples ?? ''),
      f.mean_r2?.toFixed(3) ?? '',
      f.sha256.slice(0, 16),
    ]),
  );
}

async function download(text: string, o: GlobalOptions & { out: string; file?: string }): Promise<void> {
  const session = openSession(o);
  const done = await downloadResults(session, await jobId(session.client, text), o.out, o.file);
  if (o.json) printJson(done);
  else printLine(`${counted(done.length, 'file')} in ${o.out}, checked by digest`);
}

async function act(text: string, o: GlobalOptions, what: 'cancel' | 'retry'): Promise<void> {
  const { client } = openSession(o);
  const params = { path: { id: await jobId(client, text) } };
  const job = await take<Job>(
    what === 'cancel'
      ? client.POST('/api/v1/jobs/{id}/cancel', { params })
      : client.POST('/api/v1/jobs/{id}/retry', { params }),
  );
  if (o.json) printJson(job);
  else printLine(`${job.id}: ${describe(job)}`);
}

/** A job that is cancelled or deleted does not come back: somebody says so, at the terminal or by --yes. */
async function agreed(question: string, { yes, json }: { yes?: boolean; json?: boolean }): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY || json)
    throw new CommandError(question, 'Add --yes if that is meant.', exitCodes.usage.code);
  return await confirm({ message: question, default: false });
}

async function cancel(text: string, o: GlobalOptions & { yes?: boolean }): Promise<void> {
  const id = await jobId(openSession(o).client, text);
  if (await agreed(`Cancel job ${id}? What the service has computed is lost.`, o)) await act(id, o, 'cancel');
}

async function remove(text: string, o: GlobalOptions & { yes?: boolean; files?: boolean }): Promise<void> {
  const { client } = openSession(o);
  const id = await jobId(client, text);
  if (!(await agreed(`Delete job ${id}${o.files ? ' and its result files' : ''}?`, o))) return;
  await client.DELETE('/api/v1/jobs/{id}', {
    params: { path: { id }, query: { delete_files: o.files ? 'true' : 'false' } },
  });
  if (o.json) printJson({ deleted: id });
  else note('Deleted');
}

async function log(text: string, o: GlobalOptions): Promise<void> {
  const { client, baseUrl, token } = openSession(o);
  const id = await jobId(client, text);
  const answer = await fetch(`${baseUrl}/api/v1/jobs/${id}/log`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) await client.GET('/api/v1/jobs/{id}/log', { params: { path: { id } } });
  else if (o.json) printJson({ job_id: id, log: await answer.text() });
  else printLine(safe(await answer.text()));
}

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
    .addHelpText(
      'after',
      examples(
        'imputehub download 2c3d4e5f6071 --out results',
        'imputehub download 2c3d4e5f6071 --file chr20.dose.vcf.gz',
      ),
    )
    .action((id: string, _o, c: Command) =>
      download(id, c.optsWithGlobals<GlobalOptions & { out: string; file?: string }>()),
    );
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
