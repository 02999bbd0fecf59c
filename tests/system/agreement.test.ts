import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAgreement } from '../support/damage/agreement.ts';
import { damages } from '../support/damage/kinds.ts';
import { bothOf } from '../support/damage/run.ts';
import { Dice, type Study, wholeStudy } from '../support/damage/study.ts';

/** `AGREEMENT_FILES=3000` for many more, `AGREEMENT_SEED` for those that failed. */
const files = Number(process.env.AGREEMENT_FILES ?? 320);
const seed = Number(process.env.AGREEMENT_SEED ?? 20);

const kinds = Object.keys(damages);
const each = Math.ceil(files / 2 / kinds.length);

interface Damaged {
  kinds: string[];
  study: Study;
}

/** A study that each of these was done to. */
const damaged = (these: fc.Arbitrary<string[]>): fc.Arbitrary<Damaged> =>
  fc.tuple(these, fc.gen()).map(([chosen, draw]) => {
    const dice = new Dice(draw);
    const study = wholeStudy(dice, { scale: 1, ambiguousPanel: true });
    for (const kind of chosen) damages[kind]?.(study, dice);
    return { kinds: chosen, study };
  });

const seen = { studies: 0, accepted: 0, refused: new Set<string>(), lost: 0 };

async function agree({ study }: Damaged): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-agreement-'));
  try {
    const { said, node } = await bothOf(directory, study);
    expectAgreement(said, node);
    seen.studies += 1;
    if (node.accepted) seen.accepted += 1;
    else seen.refused.add(said.findings[0]?.code ?? '');
    seen.lost += node.lost.length;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const holds = (these: fc.Arbitrary<string[]>, numRuns: number) =>
  fc.assert(fc.asyncProperty(damaged(these), agree), {
    ...{ seed, numRuns, endOnFailure: true },
  });

test(`nothing wrong: check and node agree (seed ${seed})`, () => holds(fc.constant([]), each));

test.each(kinds)(`%s: check and node agree (seed ${seed})`, (kind) => holds(fc.constant([kind]), each));

test(`damage of several kinds: check and node agree (seed ${seed})`, async () => {
  await holds(fc.subarray(kinds, { minLength: 2, maxLength: 5 }), Math.floor(files / 2));
  console.info(`${seen.studies} studies, ${seen.accepted} accepted, ${seen.lost} chunks lost, refused for:`);
  console.info([...seen.refused].sort().join(', '));
  expect(seen.studies).toBeGreaterThanOrEqual(Math.min(files, 300));
});
