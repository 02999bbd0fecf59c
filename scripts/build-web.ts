import { buildWeb, isCurrent } from './web/build.ts';

if (process.argv.includes('--is-current')) process.exitCode = isCurrent() ? 0 : 1;
else await buildWeb((text) => console.error(text));
