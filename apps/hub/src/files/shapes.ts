import { z } from 'zod';
import type { Context } from '../context.ts';
import { fileUrl } from './files.ts';
import { fileKinds, type StoredFile } from './types.ts';

export const fileShape = z
  .object({
    id: z.number().int(),
    name: z.string(),
    kind: z.enum(fileKinds).describe('`index`: of a mended file, with which it goes'),
    content_type: z.string(),
    size: z.number().int().describe('Bytes'),
    sha256: z.string(),
    download_url: z.url(),
    created_at: z.iso.datetime(),
    fixed_from: z.array(z.number().int()).nullable().describe('Ids of the files that a fix made it of'),
    fix_id: z.uuid().nullable().describe('That fix; null also when it was deleted since'),
  })
  .meta({
    examples: [
      {
        id: 12,
        name: 'chr20.vcf.gz',
        kind: 'input',
        content_type: 'application/gzip',
        size: 1048576,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        download_url: 'https://hub.example.org/api/v1/files/12/download',
        created_at: '2026-11-24T09:00:00.000Z',
        fixed_from: null,
        fix_id: null,
      },
    ],
  });

export const toFileShape = (context: Context, file: StoredFile): z.infer<typeof fileShape> => ({
  id: file.id,
  name: file.name,
  kind: file.kind,
  content_type: file.contentType,
  size: file.size,
  sha256: file.sha256,
  download_url: fileUrl(context, file.id),
  created_at: file.createdAt.toISOString(),
  fixed_from: file.fixed?.from ?? null,
  fix_id: file.fixed?.fixId ?? null,
});
