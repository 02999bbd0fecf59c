import { setTimeout as sleep } from 'node:timers/promises';
import { type HubClient, type SlimResults, take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { jobId } from '../../job-names.ts';
import { bytes, note, printJson, printLine, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

export interface SlimArguments extends GlobalOptions {
  minR2: number;
  minMaf: number;
  fields: string[];
  wait?: boolean;
}

const lookAgainMs = 2000;
const ended = ({ status }: SlimResults) => status === 'done' || status === 'failed';

async function waitFor(client: HubClient, id: string): Promise<SlimResults> {
  for (let before = -1; ; ) {
    const now = await take(client.GET('/api/v1/jobs/{id}/slim-results', { params: { path: { id } } }));
    if (ended(now)) return now;
    if (now.progress !== before) note(`${now.progress} % ${now.status}`);
    before = now.progress;
    await sleep(lookAgainMs);
  }
}

function print(text: string, { files }: SlimResults): void {
  for (const { name, size, records } of files)
    if (records !== null) printLine(`${safe(name)}: ${counted(records, 'variant')}, ${bytes(size)}`);
  printLine(`Next: imputehub download ${text} --slim`);
}

export async function makeSlim(text: string, o: SlimArguments): Promise<void> {
  const { client } = openSession(o);
  const id = await jobId(client, text);
  const body = { min_r2: o.minR2, min_maf: o.minMaf, fields: o.fields };
  const asked = await take(client.POST('/api/v1/jobs/{id}/slim-results', { params: { path: { id } }, body }));
  const slim = o.wait && !ended(asked) ? await waitFor(client, id) : asked;
  if (slim.status === 'failed')
    throw new CommandError(slim.error_message ?? 'It failed.', '', exitCodes.jobFailed.code);
  if (o.json) printJson(slim);
  else if (slim.status === 'done') print(text, slim);
  else printLine(`${slim.status}; wait for it with: imputehub slim ${text} --wait, and the same options`);
}
