import { loadCommands } from './commands.ts';
import { run } from './run.ts';

await run(await loadCommands(process.argv.slice(2)));
