import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildWeb } from '../../scripts/web/build.ts';

const manifest = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).optional() }),
);

test('no pieces of the app need each other in a circle: such fail when they start', async () => {
  await buildWeb(() => undefined);
  const path = fileURLToPath(new URL('../../apps/web/dist/.vite/manifest.json', import.meta.url));
  const pieces = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (name: string, way: string[]): void => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' -> '));
    if (way.includes(name) || done.has(name)) return;
    for (const next of pieces[name]?.imports ?? []) follow(next, [...way, name]);
    done.add(name);
  };
  for (const name of Object.keys(pieces)) follow(name, []);
  expect(circles).toEqual([]);
  expect(done.size).toBeGreaterThan(50);
});
