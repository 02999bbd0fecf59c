import { buildWeb } from './web/build.ts';

// `--quiet` is for programs whose output is read by others.
const words = process.argv.includes('--quiet') ? () => undefined : (text: string) => console.error(text);
await buildWeb(words);
