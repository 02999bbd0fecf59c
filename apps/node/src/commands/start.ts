import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeOnSignals, counted, createLogger } from '@imputehub/platform';
import { startNode } from '../boot.ts';
import { nodeConfig, panelsDirectory } from '../config.ts';
import { findEngines } from '../engines/index.ts';
import { usablePanels } from '../panels/index.ts';

/** Runs the node until it is told to stop. */
export async function start({ json }: { json?: boolean }): Promise<void> {
  const config = nodeConfig().values;
  const log = createLogger('node', config.logLevel);
  await findEngines();
  const starting = startNode(config, log);
  closeOnSignals(starting, log);
  const { url, shutdown } = await starting;
  const file = join(config.dataDirectory, 'node.url');
  writeFileSync(file, `${url}\n`, { mode: 0o600 });
  shutdown.onClose('address', () => rmSync(file, { force: true }));
  const panels = (await usablePanels(panelsDirectory(config), log)).length;
  if (json) process.stdout.write(`${JSON.stringify({ listening: url, panels })}\n`);
  else
    process.stdout.write(
      `${config.name} listens at ${url} with ${counted(panels, 'panel')}\n${panels === 0 ? 'Make one with: imputehub panel add\n' : ''}`,
    );
}
