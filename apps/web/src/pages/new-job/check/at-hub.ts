import { take } from '@imputehub/client';
import { api } from '../../../api/client.ts';
import { nextNews } from '../../../live/news.ts';
import { readReport } from './report-shape.ts';
import type { Checked, JudgedPanel } from './types.ts';

export interface HubQuestion {
  fileIds: number[];
  build: 'hg19' | 'hg38';
  population: string;
  /** Against which panels, at most 20: each gets a verdict, the report is about the first. None: as services usually judge. */
  panelIds?: readonly number[];
}

/** The hub could not check the files, and says why. */
export class HubCheckFailed extends Error {
  override readonly name = 'HubCheckFailed';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Has files that are at the hub checked there. Throws HubCheckFailed, ApiError, ConnectionError. */
export async function checkAtHub(
  { fileIds, build, population, panelIds = [] }: HubQuestion,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Checked> {
  const body = { input_file_ids: fileIds, build, population, reference_panel_ids: [...panelIds] };
  const params = { header: { 'idempotency-key': crypto.randomUUID() } };
  const { id } = await take(api.POST('/api/v1/checks', { body, params, signal }));
  for (;;) {
    const news = nextNews((event) => event.topic === 'check' && event.check_id === id, signal);
    // It is waited for below; when the question fails, nobody does.
    news.catch(() => {});
    const check = await take(api.GET('/api/v1/checks/{id}', { params: { path: { id } }, signal }));
    onProgress(check.progress / 100);
    if (check.status === 'failed')
      throw new HubCheckFailed(check.error?.code ?? 'unexpected', check.error?.message ?? '');
    if (check.status === 'done' && check.report) {
      const judged = check.targets.map(
        ({ service_id, reference_panel_id: panel_id }): JudgedPanel => ({ service_id, panel_id }),
      );
      return { document: readReport(check.report), frequencies: null, judged };
    }
    await news;
  }
}
