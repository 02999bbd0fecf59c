import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hubProgram } from '../../apps/hub/src/commands/program.ts';
import { nodeProgram } from '../../apps/node/src/commands/program.ts';
import { root } from './pages.ts';

const entry = readFileSync(join(root, 'imputehub'), 'utf8');

/** The commands that the entry script hands to a program; the rest goes to the command line. */
function sentTo(app: string): string[] {
  const [, names = ''] =
    new RegExp(`^ *([a-z |]+)\\) exec "\\$node" "\\$root/apps/${app}/`, 'm').exec(entry) ?? [];
  return names.split('|').map((name) => name.trim());
}

test.each([
  ['hub', hubProgram()],
  ['node', nodeProgram()],
])('the entry script hands every command of the %s to it', (app, program) => {
  expect(sentTo(app).sort()).toEqual(program.commands.map((command) => command.name()).sort());
});
