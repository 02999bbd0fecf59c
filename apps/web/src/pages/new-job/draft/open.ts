import { take } from '@imputehub/client';
import { api } from '../../../api/client.ts';
import { readDraft } from './api.ts';
import { type Content, emptyContent, targetOf } from './content.ts';
import { contentFromJob } from './from-job.ts';
import type { Opened } from './use-draft.ts';

/** What the address of a new job names; all undefined: nothing yet. */
export interface Named {
  draft: string | undefined;
  from: string | undefined;
  service: number | undefined;
  panel: number | undefined;
}

/** The panel that was asked for; without one, the only one that the service has. */
async function contentFor(service: number, panel: number | undefined): Promise<Content> {
  const params = { path: { id: service } };
  const { data } = await take(api.GET('/api/v1/services/{id}/reference-panels', { params }));
  const offered = data.filter(({ is_active }) => is_active);
  const only = offered.length === 1 ? offered[0] : undefined;
  const chosen = panel === undefined ? only : offered.find(({ id }) => id === panel);
  const targets = chosen ? [targetOf(chosen)] : [];
  const build = chosen?.build ?? emptyContent().build;
  return { ...emptyContent(), targets, build, first_service: service };
}

/**
 * What an address names: a draft, a job to be run again, a service and panel, or nothing yet. Throws ApiError and
 * ConnectionError.
 */
export async function openDraft(named: Named): Promise<Opened> {
  if (named.draft !== undefined) {
    const { content, ...saved } = await readDraft(named.draft);
    return { content, saved };
  }
  if (named.from === undefined && named.service !== undefined)
    return { content: await contentFor(named.service, named.panel) };
  if (named.from === undefined) return { content: emptyContent() };
  const job = await take(api.GET('/api/v1/jobs/{id}', { params: { path: { id: named.from } } }));
  return { content: contentFromJob(job) };
}
