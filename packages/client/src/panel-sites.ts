import { type HubClient, take } from './client.ts';
import { ApiError } from './errors.ts';
import type { Panel } from './types.ts';
import type { Uploaded } from './upload-place.ts';

/** What the hub refuses of the file would be refused again; after anything else it need not travel a second time. */
const isRefusal = (error: unknown) => error instanceof ApiError && error.status < 500;

/**
 * Attaches an uploaded file of sites to a panel, in place of those it had. The panel keeps them in its own way: a file
 * that came for this alone is deleted. Throws ApiError, ConnectionError.
 */
export async function attachSites(
  client: HubClient,
  panelId: number,
  { file: { id }, fresh }: Uploaded,
): Promise<Panel> {
  const drop = async () => {
    if (fresh) await client.DELETE('/api/v1/files/{id}', { params: { path: { id } } }).catch(() => {});
  };
  try {
    const params = { path: { id: panelId } };
    const asked = client.PUT('/api/v1/reference-panels/{id}/sites', { params, body: { file_id: id } });
    const panel = await take<Panel>(asked);
    await drop();
    return panel;
  } catch (error) {
    if (isRefusal(error)) await drop();
    throw error;
  }
}
