import { createConnector, type ServiceConnector } from '@imputehub/connectors';
import { problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { findCredential } from './credential-store.ts';
import type { Service } from './types.ts';

export const credentialPurpose = (serviceId: number, userId: string): string =>
  `credential:${serviceId}:${userId}`;

/** What is needed to reach a service. */
export type ServicePlace = Pick<Service, 'kind' | 'baseUrl' | 'application' | 'config'>;

/** One service with one token, or with none. */
export function connect(
  { config }: Context,
  service: ServicePlace,
  token: string | undefined,
): ServiceConnector {
  return createConnector(
    service.kind,
    {
      baseUrl: service.baseUrl,
      application: service.application ?? undefined,
      connectTimeoutMs: service.config.connect_timeout_ms,
      idleTimeoutMs: service.config.idle_timeout_ms,
      answerTimeoutMs: service.config.answer_timeout_ms,
      // Allowed per service by an administrator, and only where the hub's configuration allows it at all.
      allowPrivateNetwork: config.privateServices && (service.config.allow_private_network ?? false),
    },
    token === undefined ? undefined : { token },
  );
}

interface Cached {
  key: string;
  connector: ServiceConnector;
}

const cache = new WeakMap<object, Map<string, Cached>>();

/** Connections are kept between calls; another token, address or setting makes a new one. */
function remembered(
  context: Context,
  id: string,
  key: string,
  make: () => ServiceConnector,
): ServiceConnector {
  const own = cache.get(context.db) ?? new Map<string, Cached>();
  cache.set(context.db, own);
  const found = own.get(id);
  if (found?.key === key) return found.connector;
  const connector = make();
  own.set(id, { key, connector });
  return connector;
}

/** A service with a user's own token (null: without any). Throws `credential-missing`. */
export async function connectorFor(
  context: Context,
  service: Service,
  userId: string | null,
): Promise<ServiceConnector> {
  if (userId === null) return connect(context, service, undefined);
  const credential = await findCredential(context.db, service.id, userId);
  if (!credential)
    throw problem('credential-missing', { detail: `You have entered no token for ${service.name}.` });
  const key = JSON.stringify([credential.sealedToken, service.baseUrl, service.application, service.config]);
  return remembered(context, `${service.id} ${userId}`, key, () =>
    connect(
      context,
      service,
      context.vault.open(credential.sealedToken, credentialPurpose(service.id, userId)),
    ),
  );
}
