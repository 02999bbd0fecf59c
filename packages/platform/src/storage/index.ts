export { localStorage } from './local.ts';
export type { PartialObject, Storage, StoredObject } from './types.ts';
