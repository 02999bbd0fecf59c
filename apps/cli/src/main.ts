import { onOutputClosed } from '@imputehub/platform/closed-output';
import { type Command, CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { endOnSignals } from './interrupt.ts';
import { buildProgram, loadCommands } from './program.ts';
import { reportError } from './report.ts';

onOutputClosed(() => process.exit(0));
endOnSignals();

const program = buildProgram(await loadCommands(process.argv.slice(2)));
const overrideAll = (command: Command): void => {
  command.exitOverride();
  for (const below of command.commands) overrideAll(below);
};
overrideAll(program);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage.code;
  else if (error instanceof Error && error.name === 'ExitPromptError')
    process.exitCode = exitCodes.interrupted.code;
  else reportError(error, process.argv.includes('--json'));
}
