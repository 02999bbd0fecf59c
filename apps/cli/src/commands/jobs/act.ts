import { randomUUID } from 'node:crypto';
import { type Job, take } from '@imputehub/client';
import { confirm } from '@inquirer/prompts';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { jobId } from '../../job-names.ts';
import { note, printJson, printLine } from '../../output.ts';
import { openSession } from '../../session.ts';
import { describe } from '../../watch.ts';

export async function act(text: string, o: GlobalOptions, what: 'cancel' | 'retry'): Promise<void> {
  const { client } = openSession(o);
  const path = { id: await jobId(client, text) };
  // The client sends again what has a key when an answer is lost.
  const header = { 'idempotency-key': randomUUID() };
  const job = await take<Job>(
    what === 'cancel'
      ? client.POST('/api/v1/jobs/{id}/cancel', { params: { path } })
      : client.POST('/api/v1/jobs/{id}/retry', { params: { path, header } }),
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

export async function cancel(text: string, o: GlobalOptions & { yes?: boolean }): Promise<void> {
  const id = await jobId(openSession(o).client, text);
  if (await agreed(`Cancel job ${id}? What the service has computed is lost.`, o)) await act(id, o, 'cancel');
}

export async function remove(
  text: string,
  o: GlobalOptions & { yes?: boolean; files?: boolean },
): Promise<void> {
  const { client } = openSession(o);
  const id = await jobId(client, text);
  if (!(await agreed(`Delete job ${id}${o.files ? ' and its result files' : ''}?`, o))) return;
  await client.DELETE('/api/v1/jobs/{id}', {
    params: { path: { id }, query: { delete_files: o.files ? 'true' : 'false' } },
  });
  if (o.json) printJson({ deleted: id });
  else note('Deleted');
}
