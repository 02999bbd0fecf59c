import { expect, test } from 'vitest';
import { presets } from '../packages/connectors/src/presets/index.ts';
import { knownServices } from '../packages/genotypes/src/services/known.ts';
import { rulesOf } from '../packages/genotypes/src/services/rules.ts';

test.each(presets)('the limits a check judges by are those that $id is registered with', ({ id, limits }) => {
  const service = knownServices.find((one) => one.id === id);
  if (!service) throw new Error(`a check knows nothing of ${id}`);
  const { minSamples, maxSamples } = rulesOf(service);
  expect({ minSamples, maxSamples, maxUploadBytes: service.maxFileBytes }).toMatchObject({
    minSamples: limits.minSamples,
    ...(limits.maxSamples !== undefined && { maxSamples: limits.maxSamples }),
    ...(limits.maxUploadBytes !== undefined && { maxUploadBytes: limits.maxUploadBytes }),
  });
});

test.each(knownServices)(
  'every fact of $id says what it is based on',
  ({ rules, panels, basis, ...service }) => {
    const more = ['maxFileBytes', 'newestVersionOnX'].filter((fact) => fact in service);
    expect(Object.keys(basis).sort()).toEqual([...Object.keys(rules), ...more, 'defaults'].sort());
    for (const { id: _, doubtful: __, rules: own = {}, basis: ofPanel, ...facts } of panels)
      expect(Object.keys(ofPanel).sort()).toEqual([...Object.keys(facts), ...Object.keys(own)].sort());
  },
);
