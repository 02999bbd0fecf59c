import { take } from '@imputehub/client';
import { api } from '../../../api/client.ts';
import { readDraft } from './api.ts';
import { emptyContent } from './content.ts';
import { contentFromJob } from './from-job.ts';
import type { Opened } from './use-draft.ts';

/** What an address names: a draft, a job to be run again, or nothing yet. Throws ApiError and ConnectionError. */
export async function openDraft(named: {
  draft: string | undefined;
  from: string | undefined;
}): Promise<Opened> {
  if (named.draft !== undefined) {
    const { content, ...saved } = await readDraft(named.draft);
    return { content, saved };
  }
  if (named.from === undefined) return { content: emptyContent() };
  const job = await take(api.GET('/api/v1/jobs/{id}', { params: { path: { id: named.from } } }));
  return { content: contentFromJob(job) };
}
