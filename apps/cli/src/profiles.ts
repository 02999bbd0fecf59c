import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const profile = z.object({
  url: z.string(),
  token: z.string(),
  username: z.string(),
  token_id: z.string().optional(),
});
const shape = z.object({ current: z.string(), profiles: z.record(z.string(), profile) });

type Profile = z.infer<typeof profile>;
type Profiles = z.infer<typeof shape>;

const path = () =>
  join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'imputehub', 'profiles.json');

function read(): Profiles {
  if (!existsSync(path())) return { current: 'default', profiles: {} };
  return shape.parse(JSON.parse(readFileSync(path(), 'utf8')));
}

/** The file holds tokens: only its owner may read it. */
function write(profiles: Profiles): void {
  mkdirSync(dirname(path()), { recursive: true, mode: 0o700 });
  const part = `${path()}.${process.pid}`;
  writeFileSync(part, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  chmodSync(part, 0o600);
  renameSync(part, path());
}

export interface NamedProfile extends Profile {
  name: string;
}

export const profileNames = (): string[] => Object.keys(read().profiles);

/** The profile of this name, or the one signed in to last. */
export function findProfile(name: string | undefined): NamedProfile | undefined {
  const { current, profiles } = read();
  const wanted = name ?? current;
  const found = profiles[wanted];
  return found && { name: wanted, ...found };
}

/** A profile for the hub at this address; the one signed in to last before others. */
export function findProfileOf(url: string): NamedProfile | undefined {
  const { current } = read();
  const all = [...new Set([current, ...profileNames()])].flatMap((name) => findProfile(name) ?? []);
  return all.find((profile) => profile.url === url);
}

export function saveProfile(name: string, profile: Profile): void {
  const { profiles } = read();
  write({ current: name, profiles: { ...profiles, [name]: profile } });
}

export function forgetProfile(name: string): void {
  const { current, profiles } = read();
  const { [name]: _gone, ...rest } = profiles;
  const next = current in rest ? current : (Object.keys(rest)[0] ?? 'default');
  write({ current: next, profiles: rest });
}
