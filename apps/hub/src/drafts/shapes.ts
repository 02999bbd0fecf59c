import { z } from 'zod';
import { ownJson, readOwnJson } from '../http/own-json.ts';
import type { Draft } from './drafts.ts';

const exampleContent = { input_file_ids: [12], service_id: 1, build: 'hg38' };
const example = { name: 'Cohort A', content: exampleContent };

export const newDraft = z
  .object({
    name: z.string().trim().min(1).max(200),
    content: ownJson.describe('The form as far as it was filled in, whatever it is; at most 64 KB as JSON'),
  })
  .meta({ examples: [example] });

const version = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);

export const changedDraft = newDraft
  .extend({ version: version.describe('The one that this was made of') })
  .meta({ examples: [{ ...example, version: 3 }] });

export const draftShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    content: z.record(z.string(), z.unknown()),
    version,
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({
    examples: [
      {
        id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
        ...example,
        version: 3,
        created_at: '2026-11-24T09:00:00.000Z',
        updated_at: '2026-11-24T09:05:00.000Z',
      },
    ],
  });

export const draftParams = z.object({ id: z.uuid().describe('Of the draft') });

export const toDraftShape = (draft: Draft): z.infer<typeof draftShape> => ({
  id: draft.id,
  name: draft.name,
  content: readOwnJson(draft.content),
  version: draft.version,
  created_at: draft.created_at.toISOString(),
  updated_at: draft.updated_at.toISOString(),
});
