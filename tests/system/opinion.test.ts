import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { losses } from '../support/damage/kinds.ts';
import { byBcftools, byPlink } from '../support/damage/opinion.ts';
import { checked } from '../support/damage/run.ts';
import { Dice, type Study, wholeStudy } from '../support/damage/study.ts';
import { writeSites, writeStudy } from '../support/damage/write.ts';

/** `OPINION_STUDIES=500` for many more, `OPINION_SEED` for those that failed. */
const studies = Number(process.env.OPINION_STUDIES ?? 40);
const seed = Number(process.env.OPINION_SEED ?? 20);

/** Check and node share their code, and would share its faults: these programs do not. */
const damaged = fc
  .tuple(fc.subarray(Object.keys(losses), { minLength: 1, maxLength: 6 }), fc.gen())
  .map(([kinds, draw]) => {
    const dice = new Dice(draw);
    const study = wholeStudy(dice, { scale: 1, ambiguousPanel: false, chromosomes: ['20'] });
    for (const [kind, damage] of Object.entries(losses)) if (kinds.includes(kind)) damage(study, dice);
    return { kinds, study };
  });

const sum = (all: Record<string, number>[]) => {
  const total: Record<string, number> = {};
  for (const one of all)
    for (const [name, value] of Object.entries(one)) total[name] = (total[name] ?? 0) + value;
  return total;
};

async function hold(study: Study): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-opinion-'));
  try {
    const paths = await writeStudy(directory, study);
    const said = await checked(paths, await writeSites(join(directory, 'sites.gz'), study), study);
    const each = study.files.map((file, i) => byBcftools(directory, paths[i] ?? '', study, file));
    expect(said.counts).toMatchObject(sum(each));
    const plink = study.files.map((file, i) => byPlink(directory, paths[i] ?? '', file));
    expect(said.counts).toMatchObject({ ...sum(plink), samples: study.files[0]?.samples.length });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

test(`bcftools and plink2 count what a check counts, in ${studies} damaged studies (seed ${seed})`, async () => {
  const property = fc.asyncProperty(damaged, ({ study }) => hold(study));
  await fc.assert(property, { seed, numRuns: studies, endOnFailure: true });
});
