import * as z from 'zod/mini';
import { request } from '../../../api/request.ts';
import { type Content, contentShape, nameOf } from './content.ts';

const draftShape = z.object({
  id: z.string(),
  name: z.string(),
  version: z.number(),
  updated_at: z.string(),
});

const wholeShape = z.extend(draftShape, { content: contentShape });

export type DraftEntry = z.infer<typeof draftShape>;
export type Draft = z.infer<typeof wholeShape>;

const path = (id: string) => `/drafts/${encodeURIComponent(id)}`;

export const listDrafts = async (): Promise<DraftEntry[]> =>
  z.object({ data: z.array(draftShape) }).parse(await request('GET', '/drafts?limit=200')).data;

export const readDraft = async (id: string): Promise<Draft> =>
  wholeShape.parse(await request('GET', path(id)));

export const createDraft = async (content: Content): Promise<Draft> =>
  wholeShape.parse(await request('POST', '/drafts', { name: nameOf(content), content }));

/** Throws ApiError `draft-changed` when somebody else saved it since. */
export const saveDraft = async (id: string, version: number, content: Content): Promise<Draft> =>
  wholeShape.parse(await request('PUT', path(id), { name: nameOf(content), content, version }));

export const deleteDraft = async (id: string): Promise<unknown> => await request('DELETE', path(id));
