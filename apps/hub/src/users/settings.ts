import type { Db } from '../database/schema.ts';
import { ownJsonText, readOwnJson } from '../http/own-json.ts';
import { findSettings, saveSettings } from './settings-store.ts';

type Settings = Record<string, unknown>;

/** What this person's app keeps; empty at first. */
export async function settingsOf(db: Db, userId: string): Promise<Settings> {
  return readOwnJson((await findSettings(db, userId)) ?? '{}');
}

/** In place of all that was there. Throws `payload-too-large`. */
export async function replaceSettings(db: Db, userId: string, settings: Settings): Promise<Settings> {
  const text = ownJsonText(settings);
  await saveSettings(db, userId, text);
  return readOwnJson(text);
}
