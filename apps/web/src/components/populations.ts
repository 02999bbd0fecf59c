import type { Panel } from '@imputehub/client';

/** Populations of a panel by name, as one line. */
export const populationNames = ({ populations }: Pick<Panel, 'populations'>): string =>
  populations.map(({ name }) => name).join(', ');
