import cliProgress from 'cli-progress';
import { bytes, duration } from './output.ts';

export interface TransferBar {
  update(done: number, total: number): void;
  stop(): void;
}

const silent: TransferBar = { update: () => {}, stop: () => {} };

/** A bar with rate and time left, on a terminal; nothing where standard error is a file. */
export function transferBar(label: string): TransferBar {
  if (!process.stderr.isTTY) return silent;
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} [{bar}] {percentage} % | {amount} | {rate}/s | {left} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
    },
    cliProgress.Presets.legacy,
  );
  const begun = performance.now();
  let begunAt: number | undefined;
  return {
    update(done, total) {
      begunAt ??= done;
      const rate = (done - begunAt) / Math.max((performance.now() - begun) / 1000, 0.001);
      const left = rate > 0 ? duration((total - done) / rate) : '?';
      const payload = { amount: `${bytes(done)} of ${bytes(total)}`, rate: bytes(Math.round(rate)), left };
      if (bar.isActive) bar.update(done, payload);
      else bar.start(total, done, payload);
    },
    stop: () => bar.stop(),
  };
}
