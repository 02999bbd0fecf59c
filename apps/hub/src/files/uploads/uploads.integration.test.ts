import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub, type TestUser } from '../../testing/hub.ts';
import { sweepStorage } from '../removal.ts';

let hub: TestHub;
let ann: TestUser;
let eve: TestUser;
beforeAll(async () => {
  hub = await startTestHub({ IMPUTEHUB_MAX_UPLOAD_BYTES: '2000000', IMPUTEHUB_MAX_USER_BYTES: '40000000' });
  ann = await hub.newUser();
  eve = await hub.newUser();
});
afterAll(() => hub.close());

const path = '/api/v1/files/uploads';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const number = (response: Response, header: string) => Number(response.headers.get(header) ?? Number.NaN);
const code = async (response: Response) => z.object({ code: z.string() }).parse(await response.json()).code;

function call(
  method: string,
  url: string,
  headers: Record<string, string> = {},
  body?: Uint8Array<ArrayBuffer>,
) {
  const type = { 'content-type': 'application/offset+octet-stream' };
  return fetch(url.startsWith('/') ? `${hub.url}${url}` : url, {
    method,
    headers: {
      authorization: `Bearer ${ann.token}`,
      'tus-resumable': '1.0.0',
      ...(body && type),
      ...headers,
    },
    body: body ?? null,
  });
}

function begin(bytes: Uint8Array, { name = 'chr20.vcf.gz', digest = sha256(bytes) } = {}) {
  const metadata = `filename ${base64(name)},sha256 ${base64(digest)}`;
  return call('POST', path, { 'upload-length': String(bytes.length), 'upload-metadata': metadata });
}

async function begun(bytes: Uint8Array, options: { name?: string; digest?: string } = {}): Promise<string> {
  const response = await begin(bytes, options);
  expect(response.status).toBe(201);
  return response.headers.get('location') ?? '';
}

const send = (url: string, offset: number, bytes: Uint8Array, headers: Record<string, string> = {}) =>
  call('PATCH', url, { 'upload-offset': String(offset), ...headers }, new Uint8Array(bytes));
const offsetOf = async (url: string) => number(await call('HEAD', url), 'upload-offset');

async function downloaded(id: number): Promise<Buffer> {
  const response = await call('GET', `/api/v1/files/${id}/download`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** Sends some of a piece over a connection of its own, which then breaks or hangs. */
async function partly(url: string, offset: number, piece: Buffer, announced: number) {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = [
    `PATCH ${pathname} HTTP/1.1`,
    'host: hub',
    `authorization: Bearer ${ann.token}`,
    'tus-resumable: 1.0.0',
    'content-type: application/offset+octet-stream',
    `upload-offset: ${offset}`,
    `content-length: ${announced}`,
  ];
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(piece);
  return socket;
}

test('what the server can do is told without an account', async () => {
  const response = await fetch(`${hub.url}${path}`, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'tus-version': '1.0.0',
    'tus-resumable': '1.0.0',
    'tus-extension': 'creation,creation-with-upload,checksum,expiration,termination',
    'tus-max-size': '2000000',
  });
});

test('a file in three pieces becomes a file with its digest', async () => {
  const bytes = randomBytes(300_000);
  const url = await begun(bytes, { name: 'größe.vcf.gz' });
  for (const [from, to] of [
    [0, 1],
    [1, 200_000],
    [200_000, 300_000],
  ] as const) {
    const response = await send(url, from, bytes.subarray(from, to));
    expect([response.status, number(response, 'upload-offset')]).toEqual([204, to]);
    expect(Date.parse(response.headers.get('upload-expires') ?? '')).toBeGreaterThan(Date.now());
  }
  const { body } = await ann.api('GET', new URL(url).pathname);
  const { file } = z
    .object({ file: z.object({ id: z.number(), name: z.string(), sha256: z.string() }) })
    .parse(body);
  expect(file).toMatchObject({ name: 'größe.vcf.gz', sha256: sha256(bytes) });
  expect(await downloaded(file.id)).toEqual(bytes);
  expect(await code(await send(url, 300_000, bytes))).toBe('upload-finished');
});

test('wherever the link breaks, and however often, the rest is sent and the file is whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 4 }),
      async (sizes) => {
        const bytes = randomBytes(200_000);
        const url = await begun(bytes);
        for (const size of sizes) {
          const offset = await offsetOf(url);
          const socket = await partly(url, offset, bytes.subarray(offset, offset + size), 200_000 - offset);
          await sleep(20);
          socket.destroy();
        }
        const offset = await offsetOf(url);
        const last = await send(url, offset, bytes.subarray(offset));
        expect(last.status).toBe(204);
        expect(await downloaded(number(last, 'imputehub-file-id'))).toEqual(bytes);
      },
    ),
    { numRuns: 8 },
  );
});

test('a connection that hangs is given up when its client comes back', async () => {
  const bytes = randomBytes(100_000);
  const url = await begun(bytes);
  await partly(url, 0, bytes.subarray(0, 40_000), 100_000);
  await vi.waitFor(async () =>
    expect(
      z.object({ offset: z.number() }).parse((await ann.api('GET', new URL(url).pathname)).body).offset,
    ).toBe(40_000),
  );
  const offset = await offsetOf(url);
  expect(offset).toBe(40_000);
  expect((await send(url, offset, bytes.subarray(offset))).status).toBe(204);
});

test('another byte than the next is refused with the number that have come', async () => {
  const bytes = randomBytes(1000);
  const url = await begun(bytes);
  await send(url, 0, bytes.subarray(0, 400));
  const response = await send(url, 500, bytes.subarray(500));
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({ code: 'upload-offset-conflict', offset: 400 });
});

test('more bytes than announced are refused, and what came is kept', async () => {
  const bytes = randomBytes(1000);
  const url = await begun(bytes);
  const response = await send(url, 0, Buffer.concat([bytes, bytes]));
  expect([response.status, await code(response)]).toEqual([413, 'payload-too-large']);
  expect(await offsetOf(url)).toBe(0);
});

test('a piece with a wrong checksum is not kept, with a right one it is', async () => {
  const bytes = randomBytes(5000);
  const url = await begun(bytes);
  const piece = bytes.subarray(0, 2000);
  const checksum = (algorithm: string) => createHash(algorithm).update(piece).digest('base64');
  const wrong = await send(url, 0, piece, { 'upload-checksum': `sha256 ${checksum('sha1')}` });
  expect([wrong.status, await code(wrong)]).toEqual([460, 'upload-checksum-mismatch']);
  expect(await offsetOf(url)).toBe(0);
  const right = await send(url, 0, piece, { 'upload-checksum': `sha1 ${checksum('sha1')}` });
  expect([right.status, await offsetOf(url)]).toEqual([204, 2000]);
  const unknown = await send(url, 2000, piece, { 'upload-checksum': 'crc32 AAAA' });
  expect(await code(unknown)).toBe('upload-checksum-unknown');
  const rest = await send(url, 2000, bytes.subarray(2000));
  expect(await downloaded(number(rest, 'imputehub-file-id'))).toEqual(bytes);
});

test('a file that differs from its announced digest is refused, and nothing of it is kept', async () => {
  const bytes = randomBytes(1000);
  const url = await begun(bytes, { digest: sha256(randomBytes(10)) });
  const response = await send(url, 0, bytes);
  expect([response.status, await code(response)]).toEqual([400, 'upload-digest-mismatch']);
  expect((await call('HEAD', url)).status).toBe(404);
});

test('the same file under the same name is the same file, also when there is no room for another', async () => {
  const bytes = randomBytes(20_000);
  const first = number(await send(await begun(bytes), 0, bytes), 'imputehub-file-id');
  const { config } = hub.context;
  const before = config.maxUserBytes;
  config.maxUserBytes = 1;
  const again = await begin(bytes).finally(() => {
    config.maxUserBytes = before;
  });
  expect([again.status, number(again, 'upload-offset')]).toEqual([201, 20_000]);
  expect(number(await call('HEAD', again.headers.get('location') ?? ''), 'imputehub-file-id')).toBe(first);
  await ann.api('DELETE', `/api/v1/files/${first}`);
  const gone = await begin(bytes);
  expect([gone.status, number(gone, 'upload-offset')]).toEqual([201, 0]);
});

test('content that is here already need not travel, and is stored once', async () => {
  const bytes = randomBytes(50_000);
  const first = number(await send(await begun(bytes), 0, bytes), 'imputehub-file-id');
  const again = await begin(bytes, { name: 'again.vcf.gz' });
  expect([again.status, number(again, 'upload-offset')]).toEqual([201, 50_000]);
  const second = number(await call('HEAD', again.headers.get('location') ?? ''), 'imputehub-file-id');
  expect(await downloaded(second)).toEqual(bytes);
  // Without a digest it travels, and is stored once all the same.
  const unknown = await call('POST', path, {
    'upload-length': '50000',
    'upload-metadata': `filename ${base64('third.vcf.gz')}`,
  });
  const third = number(await send(unknown.headers.get('location') ?? '', 0, bytes), 'imputehub-file-id');
  const keys = await hub.context.db
    .selectFrom('files')
    .select('storage_key')
    .where('id', 'in', [first, second, third])
    .execute();
  expect(new Set(keys.map((row) => row.storage_key)).size).toBe(1);
  for (const id of [first, second]) expect((await ann.api('DELETE', `/api/v1/files/${id}`)).status).toBe(204);
  await sleep(200);
  expect(await downloaded(third)).toEqual(bytes);
  await ann.api('DELETE', `/api/v1/files/${third}`);
  await vi.waitFor(
    async () => expect(await hub.context.storage.size(keys[0]?.storage_key ?? '')).toBeUndefined(),
    5000,
  );
});

test.each([
  ['0', 'chr20.vcf.gz', 400, 'file-empty'],
  ['2000001', 'chr20.vcf.gz', 413, 'payload-too-large'],
  ['10', '../x', 400, 'file-name-invalid'],
  ['10', '', 400, 'file-name-invalid'],
  ['ten', 'chr20.vcf.gz', 400, 'invalid-request'],
])('an upload of %s bytes as "%s" is refused before it begins', async (length, name, status, expected) => {
  const response = await call('POST', path, {
    'upload-length': length,
    'upload-metadata': `filename ${base64(name)}`,
  });
  expect([response.status, await code(response)]).toEqual([status, expected]);
});

test('over the quota of a user it is refused before it begins, uploads that are coming included', async () => {
  const user = await hub.newUser();
  const one = () =>
    fetch(`${hub.url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${user.token}`,
        'tus-resumable': '1.0.0',
        'upload-length': '2000000',
        'upload-metadata': `filename ${base64('a.vcf.gz')}`,
      },
    });
  for (let i = 0; i < 20; i++) expect((await one()).status).toBe(201);
  const response = await one();
  expect([response.status, await code(response)]).toEqual([413, 'quota-exceeded']);
  const form = new FormData();
  form.append('input_file', new Blob([new Uint8Array(randomBytes(1000))]), 'a.vcf.gz');
  for (const url of ['/api/v1/files', '/api/v1/jobs'])
    expect((await user.api('POST', url, form)).body).toMatchObject({ code: 'quota-exceeded' });
});

test('nobody else sees an upload, writes to it or gives it up', async () => {
  const bytes = randomBytes(1000);
  const url = await begun(bytes);
  const headers = { authorization: `Bearer ${eve.token}` };
  for (const method of ['HEAD', 'GET', 'DELETE']) expect((await call(method, url, headers)).status).toBe(404);
  expect((await send(url, 0, bytes, headers)).status).toBe(404);
  expect((await send(url, 0, bytes, { authorization: 'Bearer wrong' })).status).toBe(401);
  expect((await call('HEAD', url, { 'tus-resumable': '0.2.2' })).status).toBe(412);
});

test('one that is given up is gone; one past its time is swept', async () => {
  const bytes = randomBytes(1000);
  const given = await begun(bytes);
  await send(given, 0, bytes.subarray(0, 10));
  expect((await call('DELETE', given)).status).toBe(204);
  expect((await call('HEAD', given)).status).toBe(404);
  const old = await begun(bytes);
  const id = old.split('/').at(-1) ?? '';
  await send(old, 0, bytes.subarray(0, 10));
  await hub.context.db
    .updateTable('uploads')
    .set({ expires_at: new Date(0) })
    .where('id', '=', id)
    .execute();
  expect((await call('HEAD', old)).status).toBe(404);
  const part = hub.context.storage.partial(`upload-${id}`);
  expect(await part.size()).toBe(10);
  await hub.context.queue.enqueue(sweepStorage, {}, { key: 'now' });
  await vi.waitFor(async () => expect(await part.size()).toBe(0), 10_000);
});

test('a process killed between the move of the object and its row loses nothing', async () => {
  const bytes = randomBytes(1000);
  const url = await begun(bytes);
  const id = url.split('/').at(-1) ?? '';
  await send(url, 0, bytes.subarray(0, 400));
  // What the killed process had done: all bytes, the key noted, the object moved.
  const { storage, db } = hub.context;
  const part = storage.partial(`upload-${id}`);
  const key = storage.newKey();
  await part.append(Readable.from([bytes.subarray(400)]));
  await db.updateTable('uploads').set({ storage_key: key }).where('id', '=', id).execute();
  await part.finish({ sha256: sha256(bytes), key });
  const head = await call('HEAD', url);
  expect(number(head, 'upload-offset')).toBe(1000);
  expect(await downloaded(number(head, 'imputehub-file-id'))).toEqual(bytes);
});

test('a process killed after the last byte and before anything else loses nothing', async () => {
  const bytes = randomBytes(1000);
  const url = await begun(bytes);
  const part = hub.context.storage.partial(`upload-${url.split('/').at(-1)}`);
  await part.append(Readable.from([bytes]));
  expect(await downloaded(number(await call('HEAD', url), 'imputehub-file-id'))).toEqual(bytes);
});

test('the first bytes may come with the request that begins, and PATCH as POST', async () => {
  const bytes = randomBytes(1000);
  const response = await call(
    'POST',
    path,
    { 'upload-length': '1000', 'upload-metadata': `filename ${base64('with.vcf.gz')}` },
    new Uint8Array(bytes.subarray(0, 300)),
  );
  expect([response.status, number(response, 'upload-offset')]).toEqual([201, 300]);
  const url = response.headers.get('location') ?? '';
  const override = { 'upload-offset': '300', 'x-http-method-override': 'PATCH' };
  expect((await call('POST', url, override, new Uint8Array(bytes.subarray(300)))).status).toBe(204);
});
