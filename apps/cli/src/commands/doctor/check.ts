/** One thing that was looked at. `broken`: something does not work without it; `missing`: only what is named needs it. */
export interface Finding {
  name: string;
  state: 'ok' | 'missing' | 'broken';
  /** What was found. */
  found: string;
  /** The command or act that mends it. */
  mend: string | null;
}

export type Check = () => Promise<Finding> | Finding;

export const ok = (name: string, found: string): Finding => ({ name, state: 'ok', found, mend: null });
export const missing = (name: string, found: string, mend: string): Finding => ({
  name,
  state: 'missing',
  found,
  mend,
});
export const broken = (name: string, found: string, mend: string): Finding => ({
  name,
  state: 'broken',
  found,
  mend,
});
