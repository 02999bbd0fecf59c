export type { PeerJob } from './documents.ts';
export type { Fault, FaultKind } from './faults.ts';
export { type CloudgenePeer, type Dialect, startCloudgenePeer } from './peer.ts';
