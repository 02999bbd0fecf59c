import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { runProgram } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-demo-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const outcome = z.object({
  job_id: z.uuid(),
  samples: z.literal(203),
  sites_in: z.literal(3008),
  sites_out: z.literal(24_990),
  seconds: z.record(z.string(), z.number()),
  mean_r2: z.number(),
  accuracy: z.array(
    z.object({ maf_from: z.number(), maf_to: z.number(), sites: z.number(), r2: z.number() }),
  ),
  results: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

/** By hand, Eagle and Minimac4 give 0.83, 0.94, 0.97 and 0.95 on this data. */
const byHand = [0.83, 0.94, 0.97, 0.95];

/** How often the sites of the panel were given to the hub, by its log. */
const sitesGiven = () =>
  readFileSync(join(directory, 'hub.log'), 'utf8').match(
    /"PUT","path":"\/api\/v1\/reference-panels\/\d+\/sites","status":200/g,
  )?.length;

test('the demo imputes for real, and as well as the engines do by hand', async () => {
  const { code, stdout, stderr } = await runProgram(
    'cli',
    ['demo', '--data', directory, '--exit', '--json'],
    {},
  );
  expect(code, stderr).toBe(0);
  const found = outcome.parse(JSON.parse(stdout));
  expect(found.accuracy.map(({ r2 }) => Math.round(r2 * 100) / 100)).toEqual(
    byHand.map((r2) => expect.closeTo(r2, 1)),
  );
  for (const { path, size, sha256 } of found.results) {
    const bytes = readFileSync(path);
    expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sha256]);
  }
  expect(found.results.map(({ path }) => path.split('/').pop())).toContain('chr20.dose.vcf.gz');
  expect(sitesGiven()).toBe(1);
});

test('a second demo uses what the first one made', async () => {
  const { code, stdout, stderr } = await runProgram(
    'cli',
    ['demo', '--data', directory, '--exit', '--json'],
    {},
  );
  expect(code, stderr).toBe(0);
  expect(outcome.parse(JSON.parse(stdout)).seconds.panel).toBeLessThan(5);
  expect(sitesGiven()).toBe(1);
});
