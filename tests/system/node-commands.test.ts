import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'imputehub-commands-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const main = join(import.meta.dirname, '../../apps/node/src/main.ts');
const env = {
  ...process.env,
  IMPUTEHUB_NODE_DATA: join(directory, 'node'),
  PROGRAM: process.execPath,
  MAIN: main,
};

test.each(['node config', 'panel list', 'node user list', 'node --help'])(
  '%s ends quietly when nobody reads on',
  async (args) => {
    const script = `set -o pipefail; "$PROGRAM" "$MAIN" ${args} | true`;
    const { stderr } = await promisify(execFile)('bash', ['-c', script], { env });
    expect(stderr).toBe('');
  },
);
