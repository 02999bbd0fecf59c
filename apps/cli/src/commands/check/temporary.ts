import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is still being written while it goes (by plink2, which ends with us) is tried again. */
const all = { recursive: true, force: true, maxRetries: 3 };

/** A folder for what must be converted first. It goes when it is removed, and with the process: Ctrl-C leaves nothing. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'imputehub-check-'));
  const atExit = () => rmSync(path, all);
  process.once('exit', atExit);
  return {
    path,
    remove: async () => {
      process.off('exit', atExit);
      await rm(path, all);
    },
  };
}
