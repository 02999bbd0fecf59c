import { styleText } from 'node:util';
import type { Command } from 'commander';
import { globalsOf } from '../../globals.ts';
import type { Finding } from './check.ts';
import { placeChecks } from './places.ts';
import { programChecks } from './programs.ts';

const marks = {
  ok: { word: 'ok', style: 'green' },
  missing: { word: 'missing', style: 'yellow' },
  broken: { word: 'broken', style: 'red' },
} as const;

function line({ name, state, found, mend }: Finding): string {
  const { word, style } = marks[state];
  const head = `${styleText(style, word.padEnd(8), { stream: process.stdout })} ${name}: ${found}\n`;
  return mend ? `${head}         ${mend}\n` : head;
}

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look for what is missing or wrong on this machine, and name the command that mends it')
    .addHelpText(
      'after',
      '\nExit code 0 when nothing is broken (programs that only some commands need may be missing), else 1.\n\nExamples:\n  $ imputehub doctor\n  $ imputehub doctor --json',
    )
    .action(async (_o, c: Command) => {
      const { json } = globalsOf(c);
      const findings: Finding[] = [];
      for (const check of [...programChecks, ...placeChecks]) findings.push(await check());
      if (json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
      else for (const finding of findings) process.stdout.write(line(finding));
      if (findings.some(({ state }) => state === 'broken')) process.exitCode = 1;
    });
}
