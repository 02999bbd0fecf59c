/** Assembles the genotype kernel: packages/genotypes/src/scan/kernel.wat to kernel.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('../packages/genotypes/src/scan/kernel.wat', import.meta.url);
const target = new URL('../packages/genotypes/src/scan/kernel.ts', import.meta.url);

export async function assembled(): Promise<string> {
  const module = (await wabt()).parseWat('kernel.wat', readFileSync(source, 'utf8'), { simd: true });
  const { buffer } = module.toBinary({});
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,100}/g)
    ?.map((part) => `  '${part}',`);
  return `// Assembled from kernel.wat by scripts/genotype-kernel.ts.\nexport const kernel: string = [\n${lines?.join('\n')}\n].join('');\n`;
}

export const present = (): string => readFileSync(target, 'utf8');

if (process.argv[1] === import.meta.filename) writeFileSync(target, await assembled());
