import { take } from '@imputehub/client';
import type { GlobalOptions } from '../../globals.ts';
import { printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

export async function list(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/services', {}));
  if (o.json) return printJson(data);
  if (data.length === 0)
    return printLine('No services. An administrator adds one: imputehub services add h3africa --token ...');
  printTable(
    ['ID', 'NAME', 'COUNTRY', 'HEALTH', 'VERSION', 'ADDRESS'],
    data.map((s) => [
      String(s.id),
      safe(s.name),
      s.country ?? '',
      s.health_status,
      s.version ?? '',
      s.base_url,
    ]),
  );
}

export async function presets(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/service-presets', {}));
  if (o.json) return printJson(data);
  for (const p of data)
    printLine(
      `${p.id}: ${p.name}, ${p.country}, ${p.base_url} (checked ${p.checked})\n${p.facts.map((f) => `  ${f}`).join('\n')}`,
    );
}
