import type { Notice, NoticeCode } from './types.ts';

const mostExamples = 5;

/** Counts what was noticed, and keeps the first few of each. */
export class NoticeTally {
  readonly #notices = new Map<NoticeCode, Notice>();

  /** `example` is made only where one is still wanted: this may be called for every record. */
  add(code: NoticeCode, example: () => string, times = 1): void {
    let notice = this.#notices.get(code);
    if (!notice) {
      notice = { code, count: 0, examples: [] };
      this.#notices.set(code, notice);
    }
    notice.count += times;
    if (notice.examples.length < mostExamples) notice.examples.push(example());
  }

  get notices(): Notice[] {
    return [...this.#notices.values()];
  }
}
