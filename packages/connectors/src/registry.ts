import { MichiganConnector } from './michigan/connector.ts';
import type { ConnectorConfig, Credential, ServiceConnector } from './types.ts';

/** Kinds of service there is a connector for. */
export const connectorKinds = ['michigan'] as const;
export type ConnectorKind = (typeof connectorKinds)[number];

const makers: Record<ConnectorKind, (config: ConnectorConfig, credential?: Credential) => ServiceConnector> =
  {
    michigan: (config, credential) => new MichiganConnector(config, credential),
  };

/** A connector to one service; without a credential it can do what the service shows to everybody. */
export function createConnector(
  kind: ConnectorKind,
  config: ConnectorConfig,
  credential?: Credential,
): ServiceConnector {
  return makers[kind](config, credential);
}
