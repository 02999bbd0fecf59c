import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressAll } from './compress.ts';
import { sourcesMark } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const web = join(root, 'apps/web');
const dist = join(web, 'dist');
const markFile = '.sources';

function built(mark: string): boolean {
  const path = join(dist, markFile);
  return existsSync(path) && readFileSync(path, 'utf8') === mark;
}

/** Whether what is built is of the sources as they are. */
export function isCurrent(): boolean {
  return built(sourcesMark(root));
}

/** Builds the web app into `apps/web/dist` when its sources changed. Killed at any point, the app of before stays. */
export async function buildWeb(say: (text: string) => void): Promise<void> {
  const mark = sourcesMark(root);
  if (built(mark)) return;
  say('Building the web app (once, and after updates; a few seconds)');
  const { build } = await import('vite');
  const fresh = join(web, `dist-${process.pid}`);
  const { NODE_ENV } = process.env;
  try {
    // Vite believes a NODE_ENV that it finds: under a test it would build React for development.
    process.env.NODE_ENV = 'production';
    await build({
      root: web,
      configFile: join(web, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh },
    });
    compressAll(fresh);
    writeFileSync(join(fresh, markFile), mark);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    rmSync(fresh, { recursive: true, force: true });
  }
}
