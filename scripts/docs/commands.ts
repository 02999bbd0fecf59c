import { loadCommands } from '../../apps/cli/src/commands.ts';
import { buildProgram } from '../../apps/cli/src/program.ts';
import { hubProgram } from '../../apps/hub/src/commands/program.ts';
import { nodeProgram } from '../../apps/node/src/commands/program.ts';

type Command = ReturnType<typeof buildProgram>;

const ofCommandLine = await loadCommands();

/** Commands of the entry script that are no commander programs, with the words that may follow. */
const others: Record<string, string[]> = {
  test: ['all', 'checks', 'unit', 'integration', 'system'],
  bench: ['all', 'check', 'imputation', 'jobs', 'results', 'upload', 'web', '--long', '--json'],
};

export const programs = (): Command[] => [hubProgram(), nodeProgram(), buildProgram(ofCommandLine)];

const withAll = (command: Command): Command[] => [command, ...command.commands.flatMap(withAll)];

/** Every option of every command. */
export const allOptions = new Set(
  programs().flatMap((program) =>
    withAll(program).flatMap(({ options }) => options.map(({ long }) => long ?? '')),
  ),
);

export const programOf = (name: string | undefined) =>
  programs().find(({ commands }) => commands.some((command) => command.name() === name));

/** The words of a command line up to its end, a comment or a pipe; quotes hold words together. */
export function wordsOf(line: string): string[] {
  const words = line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  const end = words.findIndex((word) => /^(#|\||>|&&|;|\)|<)/.test(word));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/^["']|["',.)]+$/g, ''));
}

/** Parses without doing anything. */
function tame(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  if (command.commands.length === 0 || command.name() === 'node') command.action(() => {});
  for (const below of command.commands) tame(below);
}

const isHelp = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^commander\.(helpDisplayed|version)$/.test(String(error.code));

/** Why a whole command line is wrong; undefined when the programs take it. */
export function faultOf(words: string[]): string | undefined {
  const [name = '', ...rest] = words;
  const following = others[name];
  if (following) return rest.find((word) => !following.includes(word));
  const program = programOf(name) ?? (name.startsWith('-') ? buildProgram(ofCommandLine) : undefined);
  if (!program) return `there is no command ${name}`;
  tame(program);
  try {
    program.parse(words, { from: 'user' });
    return undefined;
  } catch (error) {
    return isHelp(error) ? undefined : String(error);
  }
}

/** Why a command that is only mentioned, perhaps without its arguments, is wrong. */
export function faultOfMention(words: string[]): string | undefined {
  const [name = '', second = ''] = words;
  if (others[name]) return undefined;
  const command = programOf(name)?.commands.find((found) => found.name() === name);
  if (!command) return `there is no command ${name}`;
  const plain = /^[a-z][a-z-]*$/.test(second) && command.registeredArguments.length === 0;
  if (plain && !command.commands.some((below) => below.name() === second))
    return `${name} has no command ${second}`;
  return words.find((word) => word.startsWith('--') && word !== '--help' && !allOptions.has(word));
}
