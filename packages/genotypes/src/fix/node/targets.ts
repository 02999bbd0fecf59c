import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { FormatDefect } from '../../formats/defects.ts';
import { isThere, type Target } from './replace.ts';

/** Every path that is there under whatever name, so that no input is written over. */
function real(path: string): string | undefined {
  return existsSync(path) ? realpathSync(path) : undefined;
}

/** Claims names in the output folder. Throws FormatDefect for a name that is taken. */
export class Targets {
  readonly #folder: string;
  readonly #parts: string;
  readonly #inputs: Set<string>;
  readonly #force: boolean;
  readonly #claimed = new Set<string>();

  /** `parts`: the folder where files are until they are whole. */
  constructor(folder: string, parts: string, inputs: readonly string[], force: boolean) {
    this.#folder = folder;
    this.#parts = parts;
    this.#inputs = new Set(inputs.map((path) => real(path) ?? path));
    this.#force = force;
  }

  /** `ours`: only we write files of this name, and each run anew. */
  claim(name: string, ours = false): Target {
    const path = join(this.#folder, name);
    if (this.#claimed.has(path))
      throw new FormatDefect('fix-names-collide', `Two outputs would be called ${path}.`);
    this.#claimed.add(path);
    const there = real(path);
    if (there !== undefined && this.#inputs.has(there))
      throw new FormatDefect('fix-target-is-input', `${path} is one of the files to mend.`);
    const over = this.#force || ours;
    if (there !== undefined && !over) throw isThere(path);
    return { path, part: join(this.#parts, name), over };
  }
}
