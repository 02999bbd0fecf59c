import { type HubClient, type Panel, type Service, take } from '@imputehub/client';
import { CommandError, exitCodes } from './exit-codes.ts';

function choose<T extends { id: number; name: string }>(
  kind: string,
  all: T[],
  wanted: string,
  see: string,
  also: (item: T) => string = () => '',
): T {
  const text = wanted.toLowerCase();
  const exact = all.find(
    (item) =>
      String(item.id) === wanted || item.name.toLowerCase() === text || also(item).toLowerCase() === text,
  );
  if (exact) return exact;
  const like = all.filter(
    (item) => item.name.toLowerCase().includes(text) || also(item).toLowerCase().includes(text),
  );
  const [only] = like;
  if (only && like.length === 1) return only;
  const list = (like.length > 0 ? like : all).map((item) => `${item.id} (${item.name})`).join(', ') || 'none';
  throw new CommandError(
    `${like.length > 1 ? 'More than one' : 'No'} ${kind} is called ${wanted}. There are: ${list}.`,
    see,
    exitCodes.notFound.code,
  );
}

/** A service by number, name, or a part of the name that is enough. */
export async function chooseService(client: HubClient, wanted: string): Promise<Service> {
  const { data } = await take(client.GET('/api/v1/services', {}));
  return choose('service', data, wanted, 'See imputehub services.', ({ preset }) => preset ?? '');
}

/** A panel of a service by number, name or the service's own id for it; the only one when nothing is said. */
export async function choosePanel(
  client: HubClient,
  service: Service,
  wanted: string | undefined,
): Promise<Panel> {
  const { data } = await take(
    client.GET('/api/v1/services/{id}/reference-panels', { params: { path: { id: service.id } } }),
  );
  const [only] = data;
  if (wanted === undefined && only && data.length === 1) return only;
  return choose(
    'panel',
    data,
    wanted ?? '',
    `See imputehub panels --service ${service.id}.`,
    ({ external_id }) => external_id,
  );
}

/** A panel of any service, by its number, or by name where that is enough. */
export async function chooseAnyPanel(client: HubClient, wanted: string): Promise<Panel> {
  const { data } = await take(client.GET('/api/v1/reference-panels', { params: { query: { limit: 200 } } }));
  return choose('panel', data, wanted, 'See imputehub panels.', ({ external_id }) => external_id);
}
