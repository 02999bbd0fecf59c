import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockedResults, type Scene, scene } from '../../apps/hub/src/jobs/jobs.fixture.ts';
import { type LinkOptions, startLink } from '../support/link.ts';
import { spawnProgram } from '../support/program.ts';

const megabyte = 1_000_000;
const big = randomBytes(20 * megabyte);
const small = Buffer.from('#Position\tFilterType\n');
const empty = Buffer.alloc(0);
const results = { 'statistics/big.txt': big, 'statistics/small.txt': small, 'statistics/empty.txt': empty };
const directory = mkdtempSync(join(tmpdir(), 'imputehub-download-'));
let s: Scene;
let job: string;

beforeAll(async () => {
  s = await scene({ results: async (remote) => ({ ...(await lockedResults(remote)), ...results }) });
  job = (await s.submit()).id;
  await s.until(job, ({ status }) => status === 'queued');
  await s.peer.setState(s.peer.jobs[0]?.id ?? '', 4);
  await s.until(job, ({ status }) => status === 'completed', 60_000);
});
afterAll(async () => {
  await s?.close();
  rmSync(directory, { recursive: true, force: true });
});

interface Run {
  code: number | null;
  received: number;
  errors: string;
}

/** `imputehub download` over a link; killed after so many bytes, if it is to be. */
async function download(
  out: string,
  options: LinkOptions,
  more: { killAfter?: number; token?: string } = {},
): Promise<Run> {
  const link = await startLink(s.hub.url, options);
  const env = { IMPUTEHUB_URL: link.url, IMPUTEHUB_TOKEN: more.token ?? s.user.token };
  const program = spawnProgram('cli', ['download', job, '--out', join(directory, out)], env);
  const ended = new Promise<number | null>((resolve) => program.process.once('exit', resolve));
  const { killAfter = Infinity } = more;
  const running = { now: true };
  void ended.then(() => {
    running.now = false;
  });
  while (running.now && link.received() < killAfter) await Promise.race([ended, sleep(5)]);
  if (running.now) await program.kill();
  const code = await ended;
  await link.close();
  return { code, received: link.received(), errors: program.errors() };
}

const read = (out: string, name: string) => readFileSync(join(directory, out, name));

function expectWhole(out: string) {
  for (const [name, bytes] of Object.entries(results)) expect(read(out, name).equals(bytes), name).toBe(true);
}

test('over a link that breaks at random bytes every result arrives whole, and little is sent twice', async () => {
  let connections = 0;
  const breakAfterReceived = () => {
    connections += 1;
    return randomInt(50_000, 3 * megabyte);
  };
  const { code, received, errors } = await download('breaking', { breakAfterReceived });
  expect(code, errors).toBe(0);
  expectWhole('breaking');
  expect(connections).toBeGreaterThan(6);
  // What a broken connection still held in its sockets is sent again.
  expect(received).toBeLessThan(big.length + connections * megabyte);
});

test('killed again and again it goes on where it was; done once more it fetches nothing', async () => {
  const slow = { bytesPerSecond: 20 * megabyte };
  let received = 0;
  let kills = 0;
  for (let killed = true; killed; ) {
    const run = await download('killed', slow, { killAfter: randomInt(2 * megabyte, 6 * megabyte) });
    received += run.received;
    killed = run.code === null;
    if (killed) kills += 1;
    else expect(run.code, run.errors).toBe(0);
  }
  expect(kills).toBeGreaterThan(1);
  expectWhole('killed');
  expect(received).toBeLessThan(big.length + (kills + 1) * megabyte);

  const before = statSync(join(directory, 'killed/statistics/big.txt'));
  const again = await download('killed', {});
  expect(again.code, again.errors).toBe(0);
  // The list of results, and not a byte of them.
  expect(again.received).toBeLessThan(10_000);
  expect(statSync(join(directory, 'killed/statistics/big.txt')).mtimeMs).toBe(before.mtimeMs);
});

test('what is there and is not right is fetched anew, whole or in part', async () => {
  await download('damaged', {});
  const path = join(directory, 'damaged/statistics/big.txt');
  const wrong = Buffer.from(big);
  wrong[10] = (wrong[10] ?? 0) ^ 1;
  writeFileSync(path, wrong);
  writeFileSync(`${path}.part`, wrong.subarray(0, 5 * megabyte));
  const { code, errors } = await download('damaged', {});
  expect(code, errors).toBe(0);
  expectWhole('damaged');
});

test('a refusal is no broken link: it ends the command at once', async () => {
  const begun = performance.now();
  const { code, errors } = await download('refused', {}, { token: 'ihs_made-up' });
  expect(code, errors).toBe(4);
  expect(performance.now() - begun).toBeLessThan(15_000);
});
