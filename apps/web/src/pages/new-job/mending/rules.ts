import type { FixOptions } from '@imputehub/genotypes/browser';

/** Options as the API takes them. */
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Ploidy needs the sexes of the samples, which the API does not take. */
export const wireOptions = ({
  xPloidy: _,
  xHeterozygous: __,
  ...options
}: FixOptions): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [snake(name), value]));
