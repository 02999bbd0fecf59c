import { type Job, take } from '@imputehub/client';
import type { GlobalOptions } from '../../globals.ts';
import { verdictLine } from '../../job-check.ts';
import { jobId } from '../../job-names.ts';
import { bytes, duration, printJson, printLine, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

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

export async function show(text: string, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const job = await take(
    client.GET('/api/v1/jobs/{id}', { params: { path: { id: await jobId(client, text) } } }),
  );
  if (o.json) printJson(job);
  else printJob(job, await verdictLine(client, job.id));
}

export async function log(text: string, o: GlobalOptions): Promise<void> {
  const { client, baseUrl, token } = openSession(o);
  const id = await jobId(client, text);
  const answer = await fetch(`${baseUrl}/api/v1/jobs/${id}/log`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) await client.GET('/api/v1/jobs/{id}/log', { params: { path: { id } } });
  else if (o.json) printJson({ job_id: id, log: await answer.text() });
  else printLine(safe(await answer.text()));
}
