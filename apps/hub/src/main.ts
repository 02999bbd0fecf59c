import { onOutputClosed, Problem } from '@imputehub/platform';
import { hubProgram } from './commands/program.ts';

onOutputClosed();
try {
  await hubProgram().parseAsync();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n${error.next}\n`);
  process.exitCode = 1;
}
