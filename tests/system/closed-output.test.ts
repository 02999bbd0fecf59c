import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  ['the hub', 'apps/hub/src/main.ts config'],
  ['the node', 'apps/node/src/main.ts node config'],
  ['the command line', 'apps/cli/src/main.ts exit-codes'],
  ['the benchmarks', 'bench/main.ts --help'],
])('%s ends quietly when nobody reads on', (_who, command) => {
  // `true` reads nothing, so that the pipe is surely closed before the first write.
  const script = `set -o pipefail; { sleep 0.2; exec ${process.execPath} ${command}; } | true`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
