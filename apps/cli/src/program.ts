import { Command } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { globalsOf } from './globals.ts';
import { examples, printJson, printLine } from './output.ts';

const others = `
Run by the same entry, each with --help of its own:
  serve            the hub: API and workers
  node             an imputation service of your own; panel: its reference panels
  config           the hub's settings; hub reset-password: for who lost it and has the machine
  test, bench      the tests and benchmarks of ImputeHub itself

Environment: IMPUTEHUB_URL and IMPUTEHUB_TOKEN instead of a profile; NO_COLOR.`;

const codes = Object.values(exitCodes).map(({ code, meaning }) => `${String(code).padStart(4)}  ${meaning}`);

export type Add = (program: Command) => void;

/** The command line with these commands. */
export function buildProgram(adders: Add[]): Command {
  const program = new Command('imputehub')
    .description('Check genotype files, choose among imputation services, submit, follow, collect.')
    .version('0.1.0')
    .option('--json', 'one JSON document on standard output')
    .option('--profile <name>', 'which hub of several')
    .option('--hub <url>', 'address of the hub')
    .addHelpText('after', others)
    // --json is an option of every command, and of `check` and `fix` the one that scripts look for.
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError();
  for (const add of adders) add(program);
  program
    .command('exit-codes')
    .description('what the exit codes mean')
    .addHelpText('after', examples('imputehub exit-codes', 'imputehub exit-codes --json'))
    .action((_o, c: Command) =>
      globalsOf(c).json ? printJson(Object.values(exitCodes)) : printLine(codes.join('\n')),
    );
  return program;
}
