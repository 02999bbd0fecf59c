export * from './errors.ts';
export { checkUrl, publicLookup } from './http/guard.ts';
export { type Preset, presets } from './presets/index.ts';
export { type ConnectorKind, connectorKinds, createConnector } from './registry.ts';
export { plainText } from './text/plain-text.ts';
export type * from './types.ts';
