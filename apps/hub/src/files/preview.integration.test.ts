import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestHub, type TestHub, type TestUser } from '../testing/hub.ts';

let hub: TestHub;
let user: TestUser;
beforeAll(async () => {
  hub = await startTestHub({}, 'api');
  user = await hub.newUser();
});
afterAll(() => hub?.close());

async function preview(bytes: Uint8Array | string, query = '') {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), 'a.bin');
  const made = z
    .object({ data: z.tuple([z.object({ id: z.number() })]) })
    .parse((await user.api('POST', '/api/v1/files', form)).body);
  return await user.api('GET', `/api/v1/files/${made.data[0].id}/preview${query}`);
}

const many = Array.from({ length: 1000 }, (_, i) => `line ${i}`).join('\n');

test.each([
  ['plain', Buffer.from(many)],
  ['packed', gzipSync(many)],
])('the first lines of %s text', async (_what, bytes) => {
  expect((await preview(bytes, '?lines=2')).body).toEqual({
    ...{ kind: 'text', lines: ['line 0', 'line 1'], truncated: true },
  });
  expect((await preview(bytes, '?lines=1000')).body).toEqual({
    ...{ kind: 'text', lines: many.split('\n'), truncated: false },
  });
});

test('long lines are cut, and what unpacks to a hundred times its size costs little', async () => {
  const { body } = await preview(gzipSync(Buffer.alloc(50_000_000, 'a')));
  expect(body).toEqual({ kind: 'text', lines: ['a'.repeat(2000)], truncated: true });
});

test('what is cut off shows what there is of it', async () => {
  const text = Array.from({ length: 2000 }, () => randomBytes(30).toString('hex')).join('\n');
  const whole = gzipSync(text);
  const { body } = await preview(whole.subarray(0, whole.length / 2), '?lines=3');
  expect(body).toEqual({ kind: 'text', lines: text.split('\n').slice(0, 3), truncated: true });
  expect((await preview(Buffer.from('PK\x03\x04 and no archive'))).body).toMatchObject({ kind: 'binary' });
});

test('the entries of a zip, and nothing of what people do not read', async () => {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const name of ['chr20.dose.vcf.gz', 'b/info.txt']) await zip.add(name, new TextReader('hello'));
  const bytes = await zip.close();
  expect((await preview(bytes)).body).toEqual({
    ...{ kind: 'zip', lines: ['chr20.dose.vcf.gz\t5', 'b/info.txt\t5'], truncated: false },
  });
  expect((await preview(bytes, '?lines=1')).body).toMatchObject({ truncated: true });
  expect((await preview(Buffer.from([1, 0, 2, 0, 3]))).body).toEqual({
    ...{ kind: 'binary', lines: [], truncated: false },
  });
});
