import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { jobsDirectory } from '../jobs/places.ts';
import { jobForm, type TestNode, testNode } from './node.fixture.ts';

vi.setConfig({ testTimeout: 30_000 });

let node: TestNode;
let port = 0;
beforeAll(async () => {
  node = await testNode({ IMPUTEHUB_NODE_MAX_UPLOAD_BYTES: '1000' });
  port = Number(new URL(await node.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => node.close());

/** Far more than the sockets of both sides hold. */
const megabytes = 40;

const field = (name: string, value: string) =>
  `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string) =>
  `--b\r\ncontent-disposition: form-data; name="${name}"; filename="chr20.vcf.gz"\r\n\r\n`;

/** An upload that has begun and does not go on. */
function beginUpload(length: number, token = node.token) {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST /api/v2/jobs/submit/imputationserver2 HTTP/1.1\r\nhost: x\r\nx-auth-token: ${token}\r\n` +
      `content-type: multipart/form-data; boundary=b\r\ncontent-length: ${length}\r\n\r\n${file('files')}text`,
  );
  return socket;
}

const kept = () => (existsSync(jobsDirectory(node.context)) ? readdirSync(jobsDirectory(node.context)) : []);

/** Sends all of it before it reads a byte, as simple clients do, and answers what came. */
async function sendThenRead(before: string, token = node.token): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.pause();
  const end = '\r\n--b--\r\n';
  const length = before.length + megabytes * 1024 * 1024 + end.length;
  socket.write(
    `POST /api/v2/jobs/submit/imputationserver2 HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-auth-token: ${token}\r\n` +
      `content-type: multipart/form-data; boundary=b\r\ncontent-length: ${length}\r\n\r\n${before}`,
  );
  const piece = Buffer.alloc(1024 * 1024, 'x');
  for (let sent = 0; sent < megabytes; sent++)
    if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve));
  socket.write(end);
  return await text(socket);
}

test.each([
  ['a wrong token', 401, file('files'), 'x.y.z'],
  ['a file that is too large', 413, field('population', 'all') + file('files'), undefined],
  ['an unknown field', 400, field('nope', '1') + file('files'), undefined],
  ['a field that is too large', 400, '--b\r\ncontent-disposition: form-data; name="mode"\r\n\r\n', undefined],
  ['a file in a field of text', 400, file('mode'), undefined],
  ['a form that is none', 400, 'no form', undefined],
])('who sends all of %s before reading is answered with %s', async (_what, status, before, token) => {
  const answer = await sendThenRead(before, token);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(answer).toContain('"success":false');
  expect(kept()).toEqual([]);
});

test('nothing stays of an upload that breaks off', async () => {
  const socket = beginUpload(900);
  await vi.waitFor(() => expect(kept()).toHaveLength(1));
  socket.destroy();
  await vi.waitFor(() => expect(kept()).toEqual([]));
});

test('as many uploads at once as jobs; one that broke off makes room', async () => {
  const sockets = [1, 2, 3].map(() => beginUpload(900));
  await vi.waitFor(() => expect(kept()).toHaveLength(3));
  const refused = await node.submit(jobForm());
  expect([refused.statusCode, refused.body]).toEqual([400, expect.stringContaining('Only 3 jobs per user')]);
  for (const socket of sockets) socket.destroy();
  await vi.waitFor(() => expect(kept()).toEqual([]));
  expect((await node.submit(jobForm())).statusCode).toBe(200);
  await node.context.db.deleteFrom('jobs').execute();
});

test('what has no room on the disk is refused before it is sent', async () => {
  const socket = beginUpload(1e15);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toContain('HTTP/1.1 507 ');
  expect(String(answer)).toContain('"code":"storage-full"');
  socket.destroy();
});

test('health tells of database and disk', async () => {
  const { statusCode, body } = await node.app.inject('/health/ready');
  expect(statusCode).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    checks: { database: { status: 'ok' }, disk: { details: { free_bytes: expect.any(Number) } } },
  });
});
