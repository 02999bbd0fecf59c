import { knownServices, panelNamed } from '@imputehub/genotypes';

/** How many people a panel of a public service was made of; null where nobody published it. */
export function publishedSamples(preset: string | null, externalId: string): number | null {
  const service = knownServices.find(({ id }) => id === preset);
  const populations = service && panelNamed(service, externalId)?.populations;
  if (!populations) return null;
  return Object.values(populations).reduce((sum, people) => sum + people, 0);
}
