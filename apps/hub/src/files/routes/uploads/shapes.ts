import { z } from 'zod';
import type { Context } from '../../../context.ts';
import { fileShape, toFileShape } from '../../shapes.ts';
import type { Upload } from '../../uploads/types.ts';
import { fileOf, offsetOf } from '../../uploads/uploads.ts';

export const idParams = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe('Of the upload'),
});

export const uploadShape = z
  .object({
    id: z.string(),
    name: z.string(),
    length: z.number().int().describe('Bytes of the whole file'),
    offset: z.number().int().describe('Bytes that have come'),
    sha256: z.string().nullable().describe('As announced'),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime().describe('When it is given up unless more comes'),
    file: fileShape.nullable().describe('Once all has come'),
  })
  .meta({
    examples: [
      {
        id: '5f2b7c1d9e8a4f60b1c2d3e4f5a6b7c8',
        name: 'chr20.vcf.gz',
        length: 1048576,
        offset: 524288,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        created_at: '2026-11-24T09:00:00.000Z',
        expires_at: '2026-12-01T09:00:00.000Z',
        file: null,
      },
    ],
  });

export async function toUploadShape(context: Context, upload: Upload): Promise<z.infer<typeof uploadShape>> {
  const file = await fileOf(context.db, upload);
  return {
    id: upload.id,
    name: upload.name,
    length: upload.length,
    offset: await offsetOf(context, upload),
    sha256: upload.sha256,
    created_at: upload.createdAt.toISOString(),
    expires_at: upload.expiresAt.toISOString(),
    file: file ? toFileShape(context, file) : null,
  };
}
