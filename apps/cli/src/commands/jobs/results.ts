import { take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { downloadResults } from '../../download-results.ts';
import type { GlobalOptions } from '../../globals.ts';
import { jobId } from '../../job-names.ts';
import { bytes, printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

export async function results(text: string, o: GlobalOptions): Promise<void> {
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

export interface DownloadOptions extends GlobalOptions {
  out: string;
  file?: string;
  slim?: boolean;
}

export async function download(text: string, o: DownloadOptions): Promise<void> {
  const session = openSession(o);
  const done = await downloadResults(session, await jobId(session.client, text), o.out, {
    only: o.file,
    slim: o.slim,
  });
  if (o.json) printJson(done);
  else printLine(`${counted(done.length, 'file')} in ${o.out}, checked by digest`);
}
