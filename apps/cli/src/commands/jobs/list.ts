import { take } from '@imputehub/client';
import type { GlobalOptions } from '../../globals.ts';
import { printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

export interface ListOptions extends GlobalOptions {
  status?: string;
  service?: string;
  search?: string;
  limit: string;
}

export async function list(o: ListOptions): Promise<void> {
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
