import { addCheck } from './commands/check/command.ts';
import { run } from './run.ts';

/** The command `check` alone: what scripts/build-check.ts puts into few files. */
await run([addCheck]);
