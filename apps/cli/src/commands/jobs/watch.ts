import type { Job } from '@imputehub/client';
import type { GlobalOptions } from '../../globals.ts';
import { jobGoesOn, partWith } from '../../interrupt.ts';
import { noteRefusals } from '../../job-check.ts';
import { jobId } from '../../job-names.ts';
import { note, printLine } from '../../output.ts';
import { openSession } from '../../session.ts';
import { describe, expectCompleted, watchJob } from '../../watch.ts';

export async function watch(text: string, o: GlobalOptions): Promise<void> {
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
