// Exit 0 when node_modules holds what package-lock.json says. Plain JavaScript: it runs on the Node that was found.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')).packages;

try {
  const wanted = read('package-lock.json');
  const there = read('node_modules/.package-lock.json');
  const differs = Object.entries(wanted).some(([path, { version, optional, devOptional, link }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return false;
    if (!there[path]) return !optional && !devOptional;
    return !link && there[path].version !== version;
  });
  process.exit(differs ? 1 : 0);
} catch {
  process.exit(1);
}
