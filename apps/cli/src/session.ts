import { createClient, type HubClient } from '@imputehub/client';
import type { Command } from 'commander';
import { CommandError, exitCodes } from './exit-codes.ts';
import { findProfile } from './profiles.ts';

/** Options of every command. */
export interface GlobalOptions {
  json?: boolean;
  profile?: string;
  hub?: string;
}

export interface Session {
  client: HubClient;
  baseUrl: string;
  token: string;
}

export const defaultHub = 'http://127.0.0.1:8000';

/** Global options, wherever on the line they stood. */
export const globalsOf = (command: Command): GlobalOptions => command.optsWithGlobals<GlobalOptions>();

/** Which hub, and who: the command line first, then the environment, then the profile. */
export function openSession({ hub, profile }: GlobalOptions, signal?: AbortSignal): Session {
  const saved = findProfile(profile);
  const baseUrl = (hub ?? process.env.IMPUTEHUB_URL ?? saved?.url ?? defaultHub).replace(/\/+$/, '');
  const token = process.env.IMPUTEHUB_TOKEN ?? saved?.token;
  if (token === undefined)
    throw new CommandError('You are not signed in.', 'Run: imputehub login', exitCodes.denied.code);
  return { client: createClient({ baseUrl, token, ...(signal && { signal }) }), baseUrl, token };
}
