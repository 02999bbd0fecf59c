import { take } from '@imputehub/client';
import { api } from '../../../api/client.ts';
import { readReport } from './report-shape.ts';
import type { Checked, JudgedPanel } from './types.ts';

const lookMs = 1000;

export interface HubQuestion {
  fileIds: number[];
  build: 'hg19' | 'hg38';
  population: string;
  /** Against which panel; undefined: as such services usually judge. */
  panel?: { service_id: number; panel_id: number } | undefined;
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

export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Has files that are at the hub checked there. Throws HubCheckFailed, ApiError, ConnectionError. */
export async function checkAtHub(
  { fileIds, build, population, panel }: HubQuestion,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Checked> {
  const of = panel && { service_id: panel.service_id, reference_panel_id: panel.panel_id };
  const body = { input_file_ids: fileIds, build, population, ...of };
  const params = { header: { 'idempotency-key': crypto.randomUUID() } };
  const { id } = await take(api.POST('/api/v1/checks', { body, params, signal }));
  for (;;) {
    const check = await take(api.GET('/api/v1/checks/{id}', { params: { path: { id } }, signal }));
    onProgress(check.progress / 100);
    if (check.status === 'failed')
      throw new HubCheckFailed(check.error?.code ?? 'unexpected', check.error?.message ?? '');
    if (check.status === 'done' && check.report) {
      const judged: JudgedPanel[] = panel ? [panel] : [];
      return { document: withVerdict(readReport(check.report), panel), frequencies: null, judged };
    }
    await wait(lookMs, signal);
  }
}

/** A check for one panel is that panel's verdict as a whole. */
function withVerdict(document: Checked['document'], panel: HubQuestion['panel']): Checked['document'] {
  if (!panel) return { ...document, verdicts: [] };
  const refusals = document.findings.filter(({ severity }) => severity === 'refused');
  const own = {
    ...{ service: String(panel.service_id), panel: String(panel.panel_id), verdict: document.verdict },
    reasons: refusals.map(({ code, message, service }) => ({ code, message, words: service })),
    ...{ regions_lost: document.regions_lost, unknown: document.not_known },
  };
  return { ...document, verdicts: [own] };
}
