import { onOutputClosed, Problem } from '@imputehub/platform';
import { nodeProgram } from './commands/program.ts';

onOutputClosed();
try {
  await nodeProgram().parseAsync();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n${error.next}\n`);
  process.exitCode = 1;
}
