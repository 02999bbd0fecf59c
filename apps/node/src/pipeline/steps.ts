import type { ServiceMessage } from '@imputehub/genotypes';
import type { Message, Step } from './types.ts';

export const stepNames = [
  'Input Validation',
  'Quality Control',
  'Phasing and Imputation',
  'Summary',
] as const;
export type StepName = (typeof stepNames)[number];

const types = { ok: 0, error: 1, warning: 2 } as const;

/** Markup that the servers' own messages have; anything else came with a file, and is shown as it is. */
const foreignMarkup = /<(?!b>|\/b>|br>|a href="mailto:[^"<>]*">|\/a>)/g;

export const fromService = ({ level, text }: ServiceMessage): Message => ({
  type: types[level],
  message: text.replace(foreignMarkup, '&lt;'),
});

/** As long as Cloudgene's may be. Names and ids of a file stand in it, and may hold what no database takes. */
const plain = (text: string): string =>
  text
    .slice(0, 20_000 + 1000)
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
    .slice(0, 20_000);

/**
 * The messages of a job by step and process, recomputed as a whole at each change, as Cloudgene shows them (protocol
 * section 8.1).
 */
export class StepBoard {
  readonly #slots = new Map<StepName, Map<string, Message[]>>(stepNames.map((name) => [name, new Map()]));
  readonly #changed: (steps: Step[]) => void;

  constructor(changed: (steps: Step[]) => void) {
    this.#changed = changed;
  }

  /** Replaces what a process of a step says. */
  set(step: StepName, process: string, messages: Message[]): void {
    const held = messages.map(({ type, message }) => ({ type, message: plain(message) }));
    this.#slots.get(step)?.set(process, held);
    this.#changed(this.steps());
  }

  steps(): Step[] {
    return stepNames.map((name) => ({ name, messages: [...(this.#slots.get(name)?.values() ?? [])].flat() }));
  }

  /** `<b>Phasing with Eagle (3/12)</b>` and a bar, on one line: clients read the counts out of it. */
  progress(step: StepName, label: string, done: number, running: number, total: number): void {
    const width = (n: number) => `${((100 * n) / Math.max(total, 1)).toFixed(1)}%`;
    const bar = (kind: string, n: number) =>
      `<div class="progress-bar ${kind}" style="width: ${width(n)};"></div>`;
    const html = `<b>${label} (${done}/${total})</b><br><div class="progress" style="width: 100%; margin-top: 15px;">${bar('bg-success', done)}${bar('bg-light', running)}</div>`;
    this.set(step, label, [{ type: done === total ? 0 : 3, message: html }]);
  }
}
