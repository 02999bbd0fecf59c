import { createClient, type HubClient } from '@imputehub/client';
import { CommandError, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './globals.ts';
import { findProfile, findProfileOf, type NamedProfile, profileNames } from './profiles.ts';

export interface Session {
  client: HubClient;
  baseUrl: string;
  token: string;
  /** The profile that it came from, if it did. */
  profile?: string;
}

const defaultHub = 'http://127.0.0.1:8000';

const refuse = (message: string, next: string) =>
  new CommandError(message, `Run: ${next}`, exitCodes.denied.code);

const bare = (url: string | undefined): string | undefined => url?.replace(/\/+$/, '');

/** Where to sign in, before anybody has. */
export const hubAddress = ({ hub, profile }: GlobalOptions): string =>
  bare(hub ?? (process.env.IMPUTEHUB_URL || findProfile(profile)?.url)) ?? defaultHub;

/** A profile that was named; what the environment says does not count then. */
function named(name: string, hub: string | undefined): NamedProfile {
  const found = findProfile(name);
  if (!found) {
    const all = profileNames().join(', ') || 'none';
    throw refuse(`There is no profile ${name}; there are: ${all}.`, `imputehub login --profile ${name}`);
  }
  if (hub !== undefined && hub !== bare(found.url))
    throw refuse(`Profile ${name} is for ${found.url}, not for ${hub}.`, `imputehub login --hub ${hub}`);
  return found;
}

function ofUrl(url: string): NamedProfile {
  const found = findProfileOf(url);
  if (found) return found;
  throw refuse(`You are not signed in at ${url}.`, `imputehub login --hub ${url}`);
}

function current(): NamedProfile {
  const found = findProfile(undefined);
  if (found) return found;
  throw refuse('You are not signed in.', 'imputehub login');
}

/** Which hub, and who. A token that was made at one hub is never sent to another. */
function choose(hub: string | undefined, profile: string | undefined): Omit<Session, 'client'> {
  const url = hub ?? bare(process.env.IMPUTEHUB_URL || undefined);
  const given = process.env.IMPUTEHUB_TOKEN;
  if (profile === undefined && given)
    return { baseUrl: url ?? bare(findProfile(undefined)?.url) ?? defaultHub, token: given };
  const saved = profile !== undefined ? named(profile, hub) : url !== undefined ? ofUrl(url) : current();
  return { baseUrl: bare(saved.url) ?? saved.url, token: saved.token, profile: saved.name };
}

/** The command line first, then the environment, then the profile that was signed in to last. */
export function openSession({ hub, profile }: GlobalOptions, signal?: AbortSignal): Session {
  const chosen = choose(bare(hub), profile);
  const { baseUrl, token } = chosen;
  return { client: createClient({ baseUrl, token, ...(signal && { signal }) }), ...chosen };
}
