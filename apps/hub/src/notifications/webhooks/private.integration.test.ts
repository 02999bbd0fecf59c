import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startTestHub } from '../../testing/hub.ts';
import { notify } from '../index.ts';
import { startReceiver } from './receiver.fixture.ts';

test('without leave for private networks none is reached, neither by address, nor by name, nor by what was stored', async () => {
  const hub = await startTestHub({ IMPUTEHUB_PRIVATE_WEBHOOKS: 'false' });
  const receiver = await startReceiver();
  const user = await hub.newUser();
  const add = (url: string) => user.api('POST', '/api/v1/webhooks', { url });
  for (const url of [receiver.url, receiver.url.replace('http:', 'https:')])
    expect(await add(url)).toMatchObject({ status: 400, body: { code: 'webhook-address-refused' } });
  const added = await add('https://localhost:1/hook');
  const { id } = z.object({ id: z.number() }).parse(added.body);
  const told = /private network or of this machine/;
  expect((await user.api('POST', `/api/v1/webhooks/${id}/test`)).body).toMatchObject({
    status: 'failed',
    response_status: null,
    error: expect.stringMatching(told),
  });
  const { db, queue } = hub.context;
  await db.updateTable('webhooks').set({ url: receiver.url }).where('id', '=', id).execute();
  const event = { userId: user.id, kind: 'job_failed' as const, jobId: null, title: 't', message: 'm' };
  await db.transaction().execute((trx) => notify(trx, queue, event));
  await vi.waitFor(
    async () =>
      expect((await user.api('GET', `/api/v1/webhooks/${id}`)).body).toMatchObject({
        last_delivery: { status: 'pending', attempts: 1, error: expect.stringMatching(told) },
      }),
    15_000,
  );
  expect(receiver.received).toEqual([]);
  await receiver.close();
  await hub.close();
});
