import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uploadFile } from '@imputehub/client/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '../support/free-port.ts';
import { type LinkOptions, startLink } from '../support/link.ts';
import { type Program, startProgram } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-upload-'));
const megabyte = 1_000_000;
const hello = z.object({ listening: z.string(), admin: z.object({ password: z.string() }).nullish() });
let env: Record<string, string>;
let hub: Program;
let url: string;
let token: string;

const serve = () => startProgram('hub', ['serve', '--json'], env);

async function json(path: string, init: RequestInit = {}): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return await (await fetch(`${url}${path}`, { headers, ...init })).json();
}

beforeAll(async () => {
  env = { IMPUTEHUB_DATA: join(directory, 'hub'), IMPUTEHUB_PORT: String(await freePort()) };
  hub = await serve();
  const { listening, admin } = hello.parse(hub.hello);
  url = listening;
  const body = JSON.stringify({ username: 'admin', password: admin?.password });
  const answer = await json('/api/v1/auth/login', { method: 'POST', body });
  token = z.object({ access_token: z.string() }).parse(answer).access_token;
});
afterAll(async () => {
  await hub.stop();
  rmSync(directory, { recursive: true, force: true });
});

function makeFile(name: string, size: number) {
  const bytes = randomBytes(size);
  const path = join(directory, name);
  writeFileSync(path, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function over<T>(options: LinkOptions, work: (linkUrl: string) => Promise<T>) {
  const link = await startLink(url, options);
  try {
    return { result: await work(link.url), sent: link.sent() };
  } finally {
    await link.close();
  }
}

test('over a link that breaks after every 3 MB a file of 20 MB arrives whole, and is sent once', async () => {
  const { path, sha256 } = makeFile('breaking.vcf.gz', 20 * megabyte);
  const retries: string[] = [];
  const { result, sent } = await over({ breakAfter: 3 * megabyte }, (baseUrl) =>
    uploadFile({ baseUrl, token, path, onRetry: (why) => retries.push(why) }),
  );
  expect(result).toMatchObject({ name: 'breaking.vcf.gz', size: 20 * megabyte, sha256 });
  expect(retries.length).toBeGreaterThan(5);
  expect(sent).toBeLessThan(24 * megabyte);
});

test('an upload that was given up goes on where it stopped; the same file again costs nothing', async () => {
  const { path, sha256 } = makeFile('given-up.vcf.gz', 40 * megabyte);
  const stop = new AbortController();
  await over({ bytesPerSecond: 10 * megabyte }, async (baseUrl) => {
    const onProgress = (bytes: number) => bytes > 30 * megabyte && stop.abort();
    await expect(uploadFile({ baseUrl, token, path, onProgress, signal: stop.signal })).rejects.toThrow();
  });
  const rest = await over({}, (baseUrl) => uploadFile({ baseUrl, token, path }));
  expect(rest.result.sha256).toBe(sha256);
  // 10 MB were not sent yet, and some more lay in the buffers of sockets.
  expect(rest.sent).toBeLessThan(25 * megabyte);
  const again = await over({}, (baseUrl) => uploadFile({ baseUrl, token, path }));
  expect(again.result.sha256).toBe(sha256);
  expect(again.sent).toBeLessThan(10_000);
});

test('a hub that is killed in the middle loses nothing: the upload goes on when it is back', async () => {
  const { path, sha256 } = makeFile('killed.vcf.gz', 40 * megabyte);
  let restarted: Promise<void> | undefined;
  const restart = async () => {
    await hub.kill();
    hub = await serve();
  };
  const { result, sent } = await over({ bytesPerSecond: 10 * megabyte }, async (baseUrl) => {
    const onProgress = (bytes: number) => {
      if (bytes > 30 * megabyte) restarted ??= restart();
    };
    return await uploadFile({ baseUrl, token, path, onProgress });
  });
  await restarted;
  expect(result.sha256).toBe(sha256);
  expect(sent).toBeLessThan(55 * megabyte);
  const { data } = z.object({ data: z.array(z.unknown()) }).parse(await json('/api/v1/files/uploads'));
  expect(data).toEqual([]);
});
