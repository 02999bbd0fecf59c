export type { Fault, FaultKind } from './faults.ts';
export { type CloudgenePeer, startCloudgenePeer } from './peer.ts';
export type { Dialect, PeerJob } from './types.ts';
