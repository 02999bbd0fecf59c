import { ApiError, type HubClient, type Job, type JobCheck, take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { findingLines } from './commands/check/text.ts';
import { note } from './output.ts';

/** What the hub's check told of a job; undefined before there is any, and where the hub keeps none. */
async function jobCheck(client: HubClient, id: string): Promise<JobCheck | undefined> {
  try {
    return await take(client.GET('/api/v1/jobs/{id}/check', { params: { path: { id } } }));
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

const variantsLost = ({ findings }: JobCheck) =>
  findings.reduce((sum, { severity, count }) => sum + (severity === 'variants_lost' ? count : 0), 0);

function lineOf(check: JobCheck): string {
  if (check.verdict === 'refused')
    return `refused: ${check.findings
      .filter(({ severity }) => severity === 'refused')
      .map(({ code }) => code)
      .join(', ')}`;
  const lost = [
    ...(check.regions_lost.length > 0 ? [counted(check.regions_lost.length, 'region')] : []),
    ...(variantsLost(check) > 0 ? [counted(variantsLost(check), 'variant')] : []),
  ];
  const known = check.not_known.length > 0 ? '; not held against the sites of the panel' : '';
  return `accepted${lost.length > 0 ? `, without ${lost.join(' and ')}` : ''}${known}`;
}

/** The verdict in a line; null where there is none. */
export async function verdictLine(client: HubClient, id: string): Promise<string | null> {
  const check = await jobCheck(client, id);
  return check ? lineOf(check) : null;
}

/** Of a job that its check refused: each reason, where it is, and what mends it. */
export async function noteRefusals(client: HubClient, job: Job): Promise<void> {
  if (job.status !== 'failed' || job.submitted_at !== null) return;
  const refused = (await jobCheck(client, job.id))?.findings.filter(({ severity }) => severity === 'refused');
  for (const line of refused?.flatMap((finding) => findingLines(finding)) ?? []) note(line);
}
