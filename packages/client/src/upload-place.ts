import { type HubClient, take } from './client.ts';
import { ConnectionError } from './errors.ts';
import type { StoredFile } from './types.ts';

export interface WantedUpload {
  name: string;
  size: number;
  sha256: string;
}

/** A file that all of an upload came of. */
export interface Uploaded {
  file: StoredFile;
  /** It was not at the hub before this upload. */
  fresh: boolean;
}

export const uploadsPath = '/api/v1/files/uploads';

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** An upload of this very file that broke, from here or anywhere else. */
async function unfinished(
  client: HubClient,
  { name, size, sha256 }: WantedUpload,
): Promise<string | undefined> {
  const { data } = await take(client.GET(uploadsPath));
  return data.find((open) => open.sha256 === sha256 && open.length === size && open.name === name)?.id;
}

async function begin(client: HubClient, { name, size, sha256 }: WantedUpload): Promise<string> {
  const { response } = await client.POST(uploadsPath, {
    params: {
      header: {
        'tus-resumable': '1.0.0',
        'upload-length': String(size),
        'upload-metadata': `filename ${base64(name)},sha256 ${base64(sha256)}`,
      },
    },
  });
  const id = response.headers.get('location')?.split('/').at(-1);
  if (id) return id;
  throw new ConnectionError('The hub began an upload and did not say where.');
}

/**
 * Id of the upload where the file goes: one that broke is gone on with, by its digest. What is refused is refused here,
 * before any byte travels. Throws ApiError and ConnectionError.
 */
export const placeOfUpload = async (client: HubClient, wanted: WantedUpload): Promise<string> =>
  (await unfinished(client, wanted)) ?? (await begin(client, wanted));

/** What came of an upload of which every byte has arrived. Throws ApiError and ConnectionError. */
export async function uploadedFile(client: HubClient, id: string): Promise<Uploaded> {
  const upload = await take(client.GET(`${uploadsPath}/{id}`, { params: { path: { id } } }));
  const { file, created_at } = upload;
  if (file) return { file, fresh: Date.parse(file.created_at) >= Date.parse(created_at) };
  throw new ConnectionError('The hub took all of the upload and made no file of it.');
}
