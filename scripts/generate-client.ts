import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
export const schemaPath = join(root, 'packages/client/src/generated/schema.d.ts');

const head =
  "// Written by `node scripts/generate-client.ts` from the hub's /api/v1/openapi.json; a test says when it is out of date.\n";

/** The types of the API, from the document that the real hub serves. */
export async function generateSchema(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-openapi-'));
  const env = { ...process.env, IMPUTEHUB_DATA: directory, IMPUTEHUB_PORT: '0', IMPUTEHUB_LOG: 'error' };
  const hub = spawn(process.execPath, [join(root, 'apps/hub/src/main.ts'), 'serve', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: hub.stdout }).once('line', resolve);
      hub.once('exit', (code) => reject(new Error(`the hub ended with ${code}`)));
    });
    const { listening } = JSON.parse(line);
    const document = await (await fetch(`${listening}/api/v1/openapi.json`)).text();
    return head + astToString(await openapiTS(document));
  } finally {
    hub.kill('SIGTERM');
    await new Promise((resolve) => hub.once('close', resolve));
    rmSync(directory, { recursive: true, force: true });
  }
}

if (import.meta.main) writeFileSync(schemaPath, await generateSchema());
