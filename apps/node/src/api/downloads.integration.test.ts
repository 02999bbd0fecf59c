import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { jobDirectory } from '../jobs/places.ts';
import { fileByHash } from '../jobs/store.ts';
import { outputDirectory } from '../pipeline/index.ts';
import { jobForm, type TestNode, testNode } from './node.fixture.ts';

let node: TestNode;
let url = '';
let id = '';
/** Larger than what the sockets of both sides hold, so that it cannot be sent to one who does not read. */
const size = 64 * 1024 * 1024;
const hash = 'f'.repeat(64);
const name = "it's $(big).zip";

beforeAll(async () => {
  node = await testNode();
  url = await node.app.listen({ host: '127.0.0.1', port: 0 });
  ({ id } = z.object({ id: z.string() }).parse(JSON.parse((await node.submit(jobForm())).body)));
  const output = outputDirectory(jobDirectory(node.context, id));
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, name), Buffer.alloc(size));
});
afterAll(() => node.close());
beforeEach(async () => {
  const { db } = node.context;
  await db.deleteFrom('files').execute();
  await db.insertInto('files').values({ job_id: id, name, hash, size, downloads_left: 2 }).execute();
});

const share = () => `${url}/share/results/${hash}/big.zip`;
const left = async () => (await fileByHash(node.context.db, hash))?.downloads_left;

async function leftWhen(count: number): Promise<number | undefined> {
  for (let i = 0; i < 50 && (await left()) !== count; i++) await sleep(20);
  return await left();
}

async function whole(): Promise<number> {
  const response = await fetch(share());
  const bytes = await response.arrayBuffer();
  return response.status === 200 && bytes.byteLength === size ? 200 : response.status;
}

test('no more downloads at once than are allowed', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, whole));
  expect(answers.sort()).toEqual([200, 200, 400, 400, 400, 400]);
  expect(await leftWhen(0)).toBe(0);
  expect(await whole()).toBe(400);
});

test('a download that breaks off costs nothing, also again and again', async () => {
  for (let i = 0; i < 5; i++) {
    const abort = new AbortController();
    const response = await fetch(share(), { signal: abort.signal });
    expect(response.status).toBe(200);
    await response.body?.getReader().read();
    abort.abort();
    await sleep(50);
  }
  expect(await left()).toBe(2);
  expect(await whole()).toBe(200);
  expect(await leftWhen(1)).toBe(1);
});

test('one that is not read keeps its place only as long as its connection', async () => {
  const sockets = [1, 2].map(() => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`GET ${new URL(share()).pathname} HTTP/1.1\r\nhost: x\r\n\r\n`);
    return socket;
  });
  await sleep(300);
  expect(await whole()).toBe(400);
  for (const socket of sockets) socket.destroy();
  await sleep(300);
  expect([await left(), await whole()]).toEqual([2, 200]);
});

test('a part is no download, the rest is', async () => {
  await (await fetch(share(), { headers: { range: 'bytes=0-99' } })).arrayBuffer();
  await sleep(50);
  expect(await left()).toBe(2);
  await (await fetch(share(), { headers: { range: 'bytes=100-' } })).arrayBuffer();
  expect(await leftWhen(1)).toBe(1);
  await fetch(share(), { method: 'HEAD' });
  await sleep(50);
  expect(await left()).toBe(1);
});

const script = async (host: string) => {
  const job = await node.context.db.selectFrom('jobs').select('param_hash').executeTakeFirstOrThrow();
  return await node.app.inject({ url: `/get/${job.param_hash}`, headers: { host } });
};

test('the script of all downloads holds nothing that a shell would run', async () => {
  const { body, statusCode } = await script('node.example.org:8082');
  expect(statusCode).toBe(200);
  expect(body).toContain('http://node.example.org:8082/share/results/');
  const directory = jobDirectory(node.context, id);
  const curl = 'curl() { printf "%s\\n" "$@"; }\n';
  const said = execFileSync('bash', ['-c', curl + body], { cwd: directory, encoding: 'utf8' });
  expect(said.split('\n')).toContain(name);
});

test.each(['x;touch$IFS$9evil', 'x$(id)', 'x`id`', "x'", 'x y', 'x/../y', 'a@b', '<x>'])(
  'a script for the host %s is refused',
  async (host) => {
    const { statusCode, body } = await script(host);
    expect(statusCode, body).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: 'invalid-request', success: false });
  },
);
