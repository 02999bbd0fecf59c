import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { buildProgram } from './program.ts';
import { reportError } from './report.ts';

// `imputehub jobs | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.once('SIGINT', () => process.exit(exitCodes.interrupted.code));

const program = buildProgram();
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage.code;
  else if (error instanceof Error && error.name === 'ExitPromptError')
    process.exitCode = exitCodes.interrupted.code;
  else reportError(error, process.argv.includes('--json'));
}
