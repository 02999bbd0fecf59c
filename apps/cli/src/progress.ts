import cliProgress from 'cli-progress';
import { jobLine, transferLine } from './progress-line.ts';

/** A line on standard error that is written anew, in the width that the terminal has at that moment. */
function liveLine(render: (columns: number) => string) {
  // The last column stays free: terminals differ in what they do when it is written.
  const format = () => render((process.stderr.columns ?? 80) - 1);
  const line = new cliProgress.SingleBar({ format, stream: process.stderr, hideCursor: true });
  return {
    draw: () => (line.isActive ? line.update(0) : line.start(1, 0)),
    stop: () => line.stop(),
  };
}

export interface TransferBar {
  update(done: number, total: number): void;
  stop(): void;
}

const silent: TransferBar = { update: () => {}, stop: () => {} };

/** How far a transfer is, on a terminal; nothing where standard error is a file. */
export function transferBar(label: string): TransferBar {
  if (!process.stderr.isTTY) return silent;
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  let now: { from: number; done: number; total: number } | undefined;
  const line = liveLine((columns) =>
    now ? transferLine({ label, seconds: seconds(), ...now }, columns) : '',
  );
  return {
    update(done, total) {
      now = { from: now?.from ?? done, done, total };
      line.draw();
    },
    stop: line.stop,
  };
}

export interface JobBar {
  update(progress: number, text: string): void;
  stop(): void;
}

/** How far a job is, on a terminal. */
export function jobBar(): JobBar {
  let now = { progress: 0, text: '' };
  const line = liveLine((columns) => jobLine(now.progress, now.text, columns));
  return {
    update(progress, text) {
      now = { progress, text };
      line.draw();
    },
    stop: line.stop,
  };
}
