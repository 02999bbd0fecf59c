/** Assembles the genotype kernel: packages/genotypes/src/scan/kernel/*.wat to kernel.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = (name: string) =>
  readFileSync(new URL(`../packages/genotypes/src/scan/kernel/${name}.wat`, import.meta.url), 'utf8');
const target = new URL('../packages/genotypes/src/scan/kernel.ts', import.meta.url);
const parts = ['memory', 'start', 'codes', 'inflate', 'count', 'lines'];

export async function assembled(): Promise<string> {
  const text = `(module\n${parts.map(source).join('\n')})`;
  const module = (await wabt()).parseWat('kernel.wat', text, { simd: true, bulk_memory: true });
  module.validate();
  const { buffer } = module.toBinary({});
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,100}/g)
    ?.map((part) => `  '${part}',`);
  return `// Assembled from kernel/*.wat by scripts/genotype-kernel.ts.\nexport const kernel: string = [\n${lines?.join('\n')}\n].join('');\n`;
}

export const present = (): string => readFileSync(target, 'utf8');

if (process.argv[1] === import.meta.filename) writeFileSync(target, await assembled());
