import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { uploadFile } from '@imputehub/client/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { writeBigFile } from '../../bench/big-file.ts';
import { type Pair, startPair } from '../support/pair.ts';

let pair: Pair;
beforeAll(async () => {
  pair = await startPair();
});
afterAll(() => pair?.stop());

const shape = z.object({
  id: z.string(),
  status: z.string(),
  verdict: z.string().nullable(),
  report: z.looseObject({ counts: z.record(z.string(), z.number().nullable()) }).nullish(),
});

async function until(id: string, ready: (status: string) => boolean, seconds: number) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(20)) {
    const now = shape.parse((await pair.api('GET', `/api/v1/checks/${id}`)).body);
    if (ready(now.status)) return now;
  }
  throw new Error('the check did not get there');
}

test('a hub that is killed while it checks a file checks it again, and tells the whole of it', async () => {
  const path = join(pair.directory, 'big.vcf.gz');
  await writeBigFile(path, 400_000_000);
  const token = pair.env.IMPUTEHUB_TOKEN ?? '';
  const file = await uploadFile({ baseUrl: pair.hubUrl, token, path });
  const made = await pair.api('POST', '/api/v1/checks', { input_file_ids: [file.id], build: 'hg19' });
  const { id } = shape.parse(made.body);
  await until(id, (status) => status === 'running', 30);
  await pair.hub.kill();
  await pair.startHub();
  expect((await until(id, () => true, 5)).verdict).toBeNull();
  const done = await until(id, (status) => status === 'done' || status === 'failed', 90);
  expect(done).toMatchObject({
    status: 'done',
    verdict: 'accepted',
    report: { counts: { variants: 24_990 } },
  });
});
