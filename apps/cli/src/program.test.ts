import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadCommands } from './commands.ts';
import { buildProgram } from './program.ts';

const commandsOf = (program: Command): Command[] =>
  program.commands.flatMap((command) => [command, ...commandsOf(command)]);

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text;
}

test.each(
  commandsOf(buildProgram(await loadCommands())).map((command) => [command.name(), command] as const),
)('the help of %s has examples', (name, command) => {
  const help = helpOf(command);
  expect(help).toContain('Examples:\n  $ imputehub');
  expect(help.slice(help.indexOf('Examples:'))).toContain(name);
  expect(help).toContain('--json ');
  expect(help).not.toContain('(default: "")');
});

test('--json and --profile are understood before and after the command', async () => {
  for (const command of commandsOf(buildProgram(await loadCommands())))
    expect(command.options.map(({ long }) => long)).not.toContain('--json');
});
