import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { endOfBgzf } from '@imputehub/genotypes';
import type { Executor, Task } from '../engines/index.ts';

const text = (path: string) => gunzipSync(readFileSync(path)).toString();
const lines = (path: string) => text(path).trimEnd().split('\n');

const compressed = (content: string) => Buffer.concat([gzipSync(content), endOfBgzf]);

/** The value after an option. */
const option = (args: string[], name: string) => args[args.indexOf(name) + 1] ?? '';

interface Output {
  path: string;
  content: Buffer | string;
}

function eagle(args: string[]): Output[] {
  const content = compressed(text(option(args, '--vcfTarget')).replaceAll('/', '|'));
  return [{ path: `${option(args, '--outPrefix')}.vcf.gz`, content }];
}

function minimac(args: string[]): Output[] {
  const [, from = 0, to = 0] = option(args, '--region').split(/[:-]/).map(Number);
  const inside = lines(args.at(-1) ?? '').filter((line) => {
    const position = Number(line.split('\t')[1]);
    return line.startsWith('#') || (position >= from && position <= to);
  });
  const content = compressed(`${inside.join('\n')}\n`);
  return ['--output', '--sites', '--empirical-output']
    .filter((name) => args.includes(name))
    .map((name) => ({ path: option(args, name), content }));
}

function concat(args: string[]): Output[] {
  const parts = readFileSync(option(args, '--file-list'), 'utf8').trim().split('\n').map(lines);
  const body = parts.flatMap((part, i) => (i === 0 ? part : part.filter((line) => !line.startsWith('#'))));
  return [{ path: option(args, '-o'), content: compressed(`${body.join('\n')}\n`) }];
}

function bcftools(args: string[], stdout: string): Output[] {
  if (args[0] === 'concat') return concat(args);
  const source = lines(args.at(-1) ?? '');
  if (args[0] === 'view')
    return [{ path: stdout, content: source.filter((l) => l.startsWith('#')).join('\n') }];
  const body = source.filter((line) => !line.startsWith('#')).join('\n');
  const header = readFileSync(option(args, '-h'), 'utf8');
  return [{ path: option(args, '-o'), content: compressed(`${header}${body}\n`) }];
}

function outputs({ command, args, stdoutFile = '' }: Task): Output[] {
  if (command.endsWith('eagle')) return eagle(args);
  if (command === 'minimac4') return minimac(args);
  if (command === 'bcftools') return bcftools(args, stdoutFile);
  const indexed = args.at(-1) ?? '';
  copyFileSync(indexed, `${indexed}.tbi`);
  return [];
}

/** Engines that take no time, and that may be killed before, in the middle of, and after what they write. */
export const fakeEngines = (step: () => void): Executor => ({
  async run(task) {
    step();
    try {
      for (const { path, content } of outputs(task)) {
        writeFileSync(path, content.slice(0, content.length / 2));
        step();
        writeFileSync(path, content);
      }
    } catch (error) {
      if (error instanceof Error && error.message === 'killed') throw error;
      return { code: 1, output: String(error), seconds: 0 };
    }
    step();
    return { code: 0, output: '', seconds: 0 };
  },
});
