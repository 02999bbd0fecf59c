import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestNode } from '../support/node.ts';

const password = 'Secret123';
const node = new TestNode({ IMPUTEHUB_NODE_CHUNK_SIZE: '1000000', IMPUTEHUB_NODE_THREADS: '1' });
let few = '';
beforeAll(async () => {
  await node.set();
  few = join(node.directory, 'few.vcf.gz');
  const names = execFileSync('bcftools', ['query', '-l', node.array], { encoding: 'utf8' }).split('\n');
  const some = names.slice(0, 25).join(',');
  execFileSync('bcftools', ['view', '-s', some, '-Oz', '-o', few, node.array], { stdio: 'ignore' });
});
afterAll(() => node.close());

const folder = (id: string, ...parts: string[]) => join(node.data, 'jobs', id, ...parts);

/** The records of every file in the archive of a job, by name. */
function records(id: string): Record<string, string> {
  const to = join(node.directory, id);
  execFileSync('7z', ['x', '-y', `-p${password}`, `-o${to}`, folder(id, 'output', 'chr_20.zip')]);
  const read = (name: string) =>
    execFileSync('bcftools', ['view', '-H', join(to, name)], { encoding: 'utf8', maxBuffer: 1e9 });
  const files = readdirSync(to).filter((name) => name.endsWith('gz'));
  return Object.fromEntries(files.map((name) => [name, read(name)]));
}

/** Kills the node at the moment that is looked for, and starts it again. */
async function killWhen(what: string, now: () => boolean): Promise<void> {
  for (const end = Date.now() + 120_000; !now(); await sleep(1))
    if (Date.now() > end) throw new Error(`it never came to this: ${what}`);
  await node.kill();
  await node.start();
}

test('killed after each stage of its chunks, a job ends with the results of one that was not', async () => {
  const fields = { password, meta: 'true' };
  const undisturbed = await node.submit(fields, few);
  expect((await node.ended(undisturbed)).state).toBe(4);

  const id = await node.submit(fields, few);
  const work = (...parts: string[]) => folder(id, 'work', ...parts);
  const first = 'chunk_20_0001000001_0002000000';
  await killWhen('quality control', () => existsSync(work('chunks')));
  await killWhen('phased', () => existsSync(work('chunks', `${first}.phased.vcf.gz`)));
  await killWhen('imputed', () => existsSync(work('imputed', `${first}.dose.vcf.gz`)));
  await killWhen('cleaned', () => !existsSync(work('chunks', `${first}.vcf.gz`)));
  await killWhen('joined', () => existsSync(work('chr20.dose.vcf.gz')));
  await killWhen('packed', () => existsSync(folder(id, 'output', 'chr_20.zip.part')));
  expect((await node.ended(id)).state).toBe(4);

  const expected = records(undisturbed);
  expect(Object.keys(expected)).toContain('chr20.dose.vcf.gz');
  expect(expected['chr20.dose.vcf.gz']?.trimEnd().split('\n')).toHaveLength(24_990);
  const found = records(id);
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [name, text] of Object.entries(expected)) expect(found[name] === text, name).toBe(true);
});
