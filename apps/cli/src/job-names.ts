import { type HubClient, take } from '@imputehub/client';
import { CommandError, exitCodes } from './exit-codes.ts';

const whole = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const notFound = (text: string) =>
  new CommandError(`There is no job ${text}.`, 'See imputehub jobs.', exitCodes.notFound.code);

/** A job's id from as much of it as names it, looked for among the newest 200. */
export async function jobId(client: HubClient, text: string): Promise<string> {
  const wanted = text.toLowerCase();
  if (whole.test(wanted)) return wanted;
  if (!/^[0-9a-f-]{4,}$/.test(wanted)) throw notFound(text);
  const { data } = await take(client.GET('/api/v1/jobs', { params: { query: { limit: 200 } } }));
  const found = data.filter(({ id }) => id.startsWith(wanted) || id.endsWith(wanted));
  const [only] = found;
  if (!only) throw notFound(text);
  if (found.length > 1) throw new CommandError(`${text} names ${found.length} jobs.`, 'Give more of the id.');
  return only.id;
}
