import type { FixOptions } from '@imputehub/genotypes/browser';

/** Options as the API takes them. */
const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const wireOptions = (options: FixOptions): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [snake(name), value]));
