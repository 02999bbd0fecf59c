import { type Command, InvalidArgumentError } from 'commander';
import { globalsOf } from '../../globals.ts';
import { examples } from '../../output.ts';
import type { SlimArguments } from './slim.ts';

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It is a number between 0 and 1.');
  return value;
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');

export function addQuality(program: Command): void {
  program
    .command('quality <job>')
    .description('how good the imputation was: R2 by allele frequency, and what it is held against')
    .addHelpText('after', examples('imputehub quality 2c3d4e5f6071', 'imputehub quality 2c3d4e5f6071 --json'))
    .action(async (id: string, _o, c: Command) => {
      const { showQuality } = await import('./quality.ts');
      await showQuality(id, globalsOf(c));
    });
}

export function addSlim(program: Command): void {
  program
    .command('slim <job>')
    .description('make smaller files of the results, at the hub')
    .option('--min-r2 <number>', 'leave out variants of a lower estimated R2', share, 0.3)
    .option('--min-maf <number>', 'leave out variants of a lower minor allele frequency', share, 0)
    .option('--fields <list>', 'fields that stay, with commas', list, ['GT', 'DS'])
    .option('--wait', 'until they are there')
    .addHelpText(
      'after',
      examples(
        'imputehub slim 2c3d4e5f6071 --wait',
        'imputehub slim 2c3d4e5f6071 --min-r2 0.8 --min-maf 0.01 --fields DS --wait',
      ),
    )
    .action(async (id: string, _o, c: Command) => {
      const { makeSlim } = await import('./slim.ts');
      await makeSlim(id, c.optsWithGlobals<SlimArguments>());
    });
}
