import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { expectDocumented } from '../testing/documented.ts';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';

let hub: TestHub;
let ann: TestUser;
let eve: TestUser;
beforeAll(async () => {
  hub = await startTestHub({ IMPUTEHUB_MAX_UPLOAD_BYTES: '2000000' });
  ann = await hub.newUser();
  eve = await hub.newUser();
});
afterAll(() => hub.close());

const bytes = randomBytes(300_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const listed = z.object({
  data: z.array(z.object({ id: z.number(), name: z.string(), size: z.number(), sha256: z.string() })),
});

function form(name: string, content: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.append(key, value);
  data.append('file', new Blob([content]), name);
  return data;
}

async function upload(name = 'chr20.vcf.gz') {
  const { status, body } = await ann.api('POST', '/api/v1/files', form(name, new Uint8Array(bytes)));
  expect(status).toBe(201);
  const [file] = listed.parse(body).data;
  if (!file) throw new Error('no file came back');
  return file;
}

const download = (id: number, headers: Record<string, string> = {}, token = ann.token) =>
  fetch(`${hub.url}/api/v1/files/${id}/download`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });

test('what is uploaded comes back, with its name, type, digest and ranges', async () => {
  const file = await upload();
  expect(file).toMatchObject({ name: 'chr20.vcf.gz', size: bytes.length, sha256 });
  const whole = await download(file.id);
  expect(whole.headers.get('content-type')).toBe('application/gzip');
  expect(whole.headers.get('content-disposition')).toContain('filename="chr20.vcf.gz"');
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes);
  const rest = await download(file.id, { range: 'bytes=299990-', 'if-range': `"${sha256}"` });
  expect(rest.status).toBe(206);
  expect(rest.headers.get('content-range')).toBe('bytes 299990-299999/300000');
  expect(Buffer.from(await rest.arrayBuffer())).toEqual(bytes.subarray(299_990));
  expect((await download(file.id, { range: 'bytes=5-9', 'if-range': '"other"' })).status).toBe(200);
  expect((await download(file.id, { 'if-none-match': `"${sha256}"` })).status).toBe(304);
  expect((await download(file.id, { 'if-none-match': `"x", W/"${sha256}"` })).status).toBe(304);
  const outside = await download(file.id, { range: 'bytes=300000-' });
  expect(outside.status).toBe(416);
  await expectDocumented('GET', outside.url, 416, await outside.json());
  expect(outside.headers.get('content-range')).toBe('bytes */300000');
  const head = await fetch(`${hub.url}/api/v1/files/${file.id}/download`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${ann.token}` },
  });
  expect(head.headers.get('content-length')).toBe('300000');
});

test('nobody else sees it', async () => {
  const { id } = await upload();
  expect((await download(id, {}, eve.token)).status).toBe(404);
  expect((await eve.api('GET', `/api/v1/files/${id}`)).status).toBe(404);
  expect((await eve.api('DELETE', `/api/v1/files/${id}`)).status).toBe(404);
  expect((await hub.anonymous('GET', `/api/v1/files/${id}`)).status).toBe(401);
  expect((await hub.anonymous('POST', '/api/v1/files', form('a', new Uint8Array(1)))).status).toBe(401);
  expect((await eve.api('GET', '/api/v1/files')).body).toMatchObject({ data: [] });
});

test.each([
  ['nothing', new FormData(), 'upload-empty'],
  ['0 bytes', form('a.vcf.gz', new Uint8Array(0)), 'file-empty'],
  ['another digest', form('a.vcf.gz', new Uint8Array(3), { sha256: '00' }), 'upload-digest-mismatch'],
  ['too much', form('a.vcf.gz', new Uint8Array(2_000_001)), 'payload-too-large'],
  ['a name that leads out', form('../../x.vcf.gz', new Uint8Array(3)), 'file-name-invalid'],
  ['a name of 300 characters', form(`${'a'.repeat(300)}.vcf.gz`, new Uint8Array(3)), 'file-name-invalid'],
])('an upload of %s is refused and leaves nothing', async (_what, data, code) => {
  const before = await ann.api('GET', '/api/v1/files');
  expect((await ann.api('POST', '/api/v1/files', data)).body).toMatchObject({ code });
  expect(await ann.api('GET', '/api/v1/files')).toMatchObject({ body: before.body });
  expect(readdirSync(join(hub.context.config.dataDirectory, 'files', 'incoming'))).toEqual([]);
});

test('one bad file of several: none is kept', async () => {
  const data = form('good.vcf.gz', new Uint8Array(10));
  data.append('file', new Blob([]), 'bad.vcf.gz');
  expect((await eve.api('POST', '/api/v1/files', data)).body).toMatchObject({ code: 'file-empty' });
  expect((await eve.api('GET', '/api/v1/files')).body).toMatchObject({ data: [] });
});

test('JSON where files belong is refused', async () => {
  expect((await ann.api('POST', '/api/v1/files', {})).body).toMatchObject({ code: 'unsupported-media-type' });
});

test('an upload that breaks leaves nothing', async () => {
  const { port } = new URL(hub.url);
  const socket = connect(Number(port), '127.0.0.1');
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.vcf.gz"\r\n\r\n';
  socket.write(
    `POST /api/v1/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${eve.token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n${head}`,
  );
  socket.write(bytes);
  const incoming = join(hub.context.config.dataDirectory, 'files', 'incoming');
  await vi.waitFor(() => expect(readdirSync(incoming)).toHaveLength(1), 5000);
  socket.destroy();
  await vi.waitFor(() => expect(readdirSync(incoming)).toEqual([]), 5000);
  expect((await eve.api('GET', '/api/v1/files')).body).toMatchObject({ data: [] });
});

test('a deleted file is gone, and so are its bytes', async () => {
  const { id } = await upload();
  const { storage_key } = await hub.context.db
    .selectFrom('files')
    .select('storage_key')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const path = join(hub.context.config.dataDirectory, 'files', 'objects', storage_key);
  expect(existsSync(path)).toBe(true);
  expect((await ann.api('DELETE', `/api/v1/files/${id}`)).status).toBe(204);
  expect((await download(id)).status).toBe(404);
  await vi.waitFor(() => expect(existsSync(path)).toBe(false), 10_000);
});

/** Sends all of the request before it reads anything, as many HTTP libraries do; the first line of the answer. */
async function sendThenRead(path: string, body: Buffer, token: string): Promise<string> {
  const { hostname, port } = new URL(hub.url);
  const socket = connect(Number(port), hostname);
  socket.pause();
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: hub',
    `authorization: Bearer ${token}`,
    'content-type: multipart/form-data; boundary=x',
    `content-length: ${body.length}`,
    'connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  for (let at = 0; at < body.length; at += 65_536) {
    if (!socket.write(body.subarray(at, at + 65_536))) await once(socket, 'drain');
  }
  return (await text(socket)).split('\r\n')[0] ?? '';
}

test.each([
  ['/api/v1/files', '../../etc/passwd\u0000', 400],
  ['/api/v1/files', 'too-large.vcf.gz', 413],
  ['/api/v1/jobs', 'too-large.vcf.gz', 413],
])('a client that sends all before it reads is told why %s refused %j', async (path, name, status) => {
  const head = `--x\r\ncontent-disposition: form-data; name="input_file"; filename="${name}"\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(30_000_000), Buffer.from('\r\n--x--\r\n')]);
  expect(await sendThenRead(path, body, ann.token)).toContain(`HTTP/1.1 ${status}`);
});

test('a client without an account that sends all before it reads is told so', async () => {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.vcf.gz"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), Buffer.alloc(30_000_000), Buffer.from('\r\n--x--\r\n')]);
  expect(await sendThenRead('/api/v1/files', body, 'wrong')).toContain('HTTP/1.1 401');
});
