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
