import { take } from '@imputehub/client';
import * as z from 'zod/mini';
import { api } from '../../../api/client.ts';
import { request } from '../../../api/request.ts';
import { nextNews } from '../../../live/news.ts';
import { HubCheckFailed } from '../check/at-hub.ts';
import { wireOptions } from './rules.ts';
import type { MendAsked, Mended } from './types.ts';

const fixShape = z.object({
  status: z.string(),
  progress: z._default(z.number(), 0),
  changes: z.nullish(z.object({ total: z.number(), by_rule: z.record(z.string(), z.number()) })),
  files: z._default(z.array(z.object({ id: z.number(), name: z.string(), size: z.number() })), []),
  error_code: z.nullish(z.string()),
  error_message: z.nullish(z.string()),
  records: z.nullish(z.object({ before: z.number(), after: z.number() })),
});

/** Has files that are at the hub mended there. Throws HubCheckFailed, ApiError, ConnectionError. */
export async function mendAtHub(
  fileIds: number[],
  { options, population, sites }: MendAsked,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Mended> {
  const panel = sites && { reference_panel_id: sites.panelId, population };
  const body = { file_ids: fileIds, options: { ...wireOptions(options), ...panel }, dry_run: false };
  const params = { header: { 'idempotency-key': crypto.randomUUID() } };
  const { id } = await take(api.POST('/api/v1/fixes', { body, params, signal }));
  for (;;) {
    const news = nextNews((event) => event.topic === 'fix' && event.fix_id === id, signal);
    // It is waited for below; when the question fails, nobody does.
    news.catch(() => {});
    const fix = fixShape.parse(await request('GET', `/fixes/${id}`));
    onProgress(fix.progress / 100);
    if (fix.status === 'failed' || fix.status === 'cancelled')
      throw new HubCheckFailed(fix.error_code ?? 'unexpected', fix.error_message ?? '');
    if (fix.status === 'done') {
      const files = fix.files.map(({ id: file_id, name, size }) => ({
        ...{ key: crypto.randomUUID(), name, size, file_id, mended: true },
      }));
      const { total = 0, by_rule: byRule = {} } = fix.changes ?? {};
      return {
        files,
        total,
        byRule,
        first: [],
        table: `/api/v1/fixes/${id}/changes.tsv`,
        records: fix.records ?? undefined,
      };
    }
    await news;
  }
}
