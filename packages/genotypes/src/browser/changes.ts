import { changeRow, changeTitles } from '../fix/change-table.ts';
import { type Change, ChangeCounts } from '../fix/changes.ts';

/** Changes that are shown; the table has all. */
const mostShown = 500;
/** Characters that are handed to the browser at once. */
const partLength = 1024 * 1024;

/** The change list, with its first lines at hand. */
export class Changes {
  readonly counts = new ChangeCounts();
  readonly first: Change[] = [];
  #parts: Blob[] = [];
  #text: string = changeTitles;
  total = 0;

  add(change: Change): void {
    this.counts.add(change.rule);
    this.total += 1;
    if (this.first.length < mostShown) this.first.push(change);
    this.#text += changeRow(change);
    if (this.#text.length > partLength) this.#part();
  }

  /** Tab-separated. */
  table(): Blob {
    this.#part();
    return new Blob(this.#parts, { type: 'text/tab-separated-values' });
  }

  #part(): void {
    this.#parts.push(new Blob([this.#text]));
    this.#text = '';
  }
}
