export { localStorage } from './local.ts';
export type { PartialObject, Storage, StoredObject, Workspace } from './types.ts';
