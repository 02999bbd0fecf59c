import { expect, test, vi } from 'vitest';
import { CheckRunner } from './runner.ts';
import type { Checked, Wanted } from './types.ts';

const document = {
  ...{
    verdict: 'accepted',
    verdicts: [],
    regions_lost: [],
    not_known: [],
    files: [],
    counts: {},
    chunks: [],
  },
  ...{ missing: { samples: [], variants: [], worst_samples: [] }, findings: [] },
} satisfies Checked['document'];
const checked: Checked = { document, frequencies: null, judged: [] };

function question(key: string, signature: string) {
  const { promise, resolve, reject } = Promise.withResolvers<Checked>();
  const run = vi.fn((signal: AbortSignal) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    return promise;
  });
  return { wanted: { key, signature, run } satisfies Wanted, run, resolve, reject };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('checks run one after another, and the same question is asked once', async () => {
  const runner = new CheckRunner();
  const [a, b] = [question('a', '1'), question('b', '1')];
  runner.want([a.wanted, b.wanted]);
  runner.want([a.wanted, b.wanted]);
  expect([a.run, b.run].map((run) => run.mock.calls.length)).toEqual([1, 0]);
  a.resolve(checked);
  await settle();
  expect(runner.states().get('a')).toEqual({ phase: 'done', checked });
  expect(runner.states().get('b')?.phase).toBe('running');
  expect(a.run).toHaveBeenCalledTimes(1);
});

test('another question gives the first up, and its late answer counts no more', async () => {
  const runner = new CheckRunner();
  const [old, fresh] = [question('a', '1'), question('a', '2')];
  runner.want([old.wanted]);
  runner.want([fresh.wanted]);
  await settle();
  expect(old.run.mock.calls[0]?.[0].aborted).toBe(true);
  expect(fresh.run).toHaveBeenCalledTimes(1);
  fresh.resolve(checked);
  await settle();
  expect(runner.states().get('a')?.phase).toBe('done');
});

test('what was stopped or failed runs again when it is asked for', async () => {
  const runner = new CheckRunner();
  const one = question('a', '1');
  runner.want([one.wanted]);
  runner.stop();
  await settle();
  expect(runner.states().get('a')).toEqual({ phase: 'stopped' });
  runner.again();
  await settle();
  expect(one.run).toHaveBeenCalledTimes(2);
  expect(runner.states().get('a')?.phase).toBe('failed');
});
