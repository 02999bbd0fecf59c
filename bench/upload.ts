import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { uploadFile } from '@imputehub/client/node';
import { z } from 'zod';
import { type Pair, startPair } from '../tests/support/pair.ts';
import { writeBigFile } from './big-file.ts';
import type { Figure } from './figures.ts';
import { peak } from './memory.ts';

const small = 200_000_000;
const large = 2_000_000_000;
/** Largest peak of a program, in MB. */
const most = 300;

const job = z.object({ id: z.string(), status: z.string(), message: z.string() });

/** Client to hub, checked there, hub to node, and the node's quality control. */
async function pass(pair: Pair, path: string): Promise<void> {
  const token = pair.env.IMPUTEHUB_TOKEN ?? '';
  const file = await uploadFile({ baseUrl: pair.hubUrl, token, path });
  const body = {
    service_id: 1,
    reference_panel_id: 1,
    build: 'hg19',
    population: 'all',
    mode: 'qc_only',
    input_file_ids: [file.id],
    accept_terms: ['check1', 'check2'],
  };
  let now = job.parse((await pair.api('POST', '/api/v1/jobs', body)).body);
  while (!['completed', 'failed', 'cancelled'].includes(now.status)) {
    await sleep(500);
    now = job.parse((await pair.api('GET', `/api/v1/jobs/${now.id}`)).body);
  }
  if (now.status !== 'completed') throw new Error(`the job ended as ${now.status}: ${now.message}`);
}

async function peaks(bytes: number, say: (text: string) => void) {
  const pair = await startPair();
  try {
    const path = join(pair.directory, 'big.vcf.gz');
    say(`writing a file of ${bytes / 1e6} MB`);
    await writeBigFile(path, bytes);
    say(`${bytes / 1e6} MB through hub and node`);
    await pass(pair, path);
    return { hub: peak(pair.hub), node: peak(pair.node) };
  } finally {
    await pair.stop();
  }
}

/** Peak memory while 2 GB pass from a client through hub and node, against the same with 200 MB. */
export async function upload(say: (text: string) => void): Promise<Figure[]> {
  const little = await peaks(small, say);
  const much = await peaks(large, say);
  const rest = { peerName: 'with 200 MB', unit: 'MB', aim: 1.1, aimValue: most } as const;
  return [
    { what: 'peak memory of the hub, 2 GB', value: much.hub, peer: little.hub, ...rest },
    { what: 'peak memory of the node, 2 GB', value: much.node, peer: little.node, ...rest },
  ];
}
