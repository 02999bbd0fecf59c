import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { examples, makeArray } from '../support/pair.ts';
import { runProgram } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-browser-'));
const served = new Map<string, { type: string; body: string | Buffer }>();
let server: Server;
let browser: Browser;
let address = '';

/** Every second site of the reference panel, so that there is something to lose. */
function sitesTable(path: string): string {
  const format = '.\t%CHROM\t%POS\t%REF\t%ALT\t%AF\n';
  const filled = execFileSync(
    'bcftools',
    ['+fill-tags', `${examples}/reference.vcf.gz`, '-Ou', '--', '-t', 'AF'],
    { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const rows = execFileSync('bcftools', ['query', '-f', format], {
    input: filled,
    maxBuffer: 1e9,
    encoding: 'utf8',
  });
  const kept = rows.split('\n').filter((_, i) => i % 3 > 0);
  writeFileSync(
    path,
    execFileSync('bgzip', ['-c'], {
      input: ['ID\tCHROM\tPOS\tREF\tALT\tAAF_all', ...kept, ''].join('\n'),
      maxBuffer: 1e9,
    }),
  );
  return path;
}

/** The worker and all that it needs, as a browser loads it. */
async function bundle(): Promise<void> {
  const input = fileURLToPath(new URL('../support/browser/worker.ts', import.meta.url));
  const { output } = await build({ input, platform: 'browser', write: false, output: { format: 'esm' } });
  const names = output.map(({ fileName }) => fileName);
  for (const piece of output) {
    if (piece.type !== 'chunk') continue;
    // What is not in the bundle would have to be Node's.
    expect(names).toEqual(expect.arrayContaining([...piece.imports, ...piece.dynamicImports]));
    served.set(`/${piece.fileName}`, { type: 'text/javascript', body: piece.code });
  }
}

beforeAll(async () => {
  await bundle();
  served.set('/', { type: 'text/html', body: '<!doctype html><title>Check</title>' });
  for (const path of [makeArray(directory), sitesTable(join(directory, 'sites.gz'))])
    served.set(path.slice(directory.length), { type: 'application/octet-stream', body: readFileSync(path) });
  server = createServer(({ url }, answer) => {
    const { type, body } = served.get(url ?? '') ?? { type: 'text/plain', body: '' };
    answer.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
  const calm = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: calm });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the worker and waits for what it posts. */
const ask = `new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
})`;

test('a check in a worker of a browser reports what the command line reports', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const inBrowser = z.string().parse(await page.evaluate(ask));
  const args = ['check', join(directory, 'chr20.array.vcf.gz'), '--sites', join(directory, 'sites.gz')];
  const { stdout } = await runProgram('cli', [...args, '--population', 'all', '--json'], {});
  const document = z.looseObject({ counts: z.record(z.string(), z.number()) }).parse(JSON.parse(stdout));
  expect(document.counts).toMatchObject({ variants: 3008, samples: 203 });
  expect(document.counts.typed_only).toBeGreaterThan(100);
  expect(inBrowser).toMatch(/^\{/);
  expect(JSON.parse(inBrowser)).toEqual(JSON.parse(stdout));
});
