import type { Command } from 'commander';

/** Options of every command. */
export interface GlobalOptions {
  json?: boolean;
  profile?: string;
  hub?: string;
}

/** Global options, wherever on the line they stood. */
export const globalsOf = (command: Command): GlobalOptions => command.optsWithGlobals<GlobalOptions>();
