export type Dialect = 'cloudgene3' | 'cloudgene2' | 'topmed';

export interface PeerJob {
  id: string;
  name: string;
  application: string;
  state: number;
  fields: Record<string, string>;
  files: { name: string; bytes: Buffer }[];
  messages: { step: string; type: number; message: string }[];
  outputs: { name: string; bytes: Buffer; hash: string; count: number }[];
  submittedOn: number;
}
