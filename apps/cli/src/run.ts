import { onOutputClosed } from '@imputehub/platform/closed-output';
import { type Command, CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { endOnSignals } from './interrupt.ts';
import { type Add, buildProgram } from './program.ts';
import { reportError } from './report.ts';

function overrideAll(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) overrideAll(below);
}

/** Runs the command line of this process, as far as these know it. */
export async function run(adders: Add[]): Promise<void> {
  onOutputClosed(() => process.exit(0));
  endOnSignals();
  const program = buildProgram(adders);
  overrideAll(program);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage.code;
    else if (error instanceof Error && error.name === 'ExitPromptError')
      process.exitCode = exitCodes.interrupted.code;
    else reportError(error, process.argv.includes('--json'));
  }
}
