import { presets } from '@imputehub/connectors';
import { knownServices } from '@imputehub/genotypes';
import { expect, test } from 'vitest';

test.each(presets)('what $id is registered with is what its verdicts go by', ({ id, limits }) => {
  const known = knownServices.find((one) => one.id === id);
  expect({ min: limits.minSamples, max: limits.maxSamples, bytes: limits.maxUploadBytes }).toEqual({
    min: known?.rules.minSamples,
    max: known?.rules.maxSamples,
    bytes: known?.maxFileBytes,
  });
});
