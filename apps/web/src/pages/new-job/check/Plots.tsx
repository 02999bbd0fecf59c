import { SimpleGrid } from '@mantine/core';
import { CallRates } from './plots/CallRates.tsx';
import { Frequencies } from './plots/Frequencies.tsx';
import { Losses } from './plots/Losses.tsx';
import { Regions } from './plots/Regions.tsx';
import type { Checked } from './types.ts';

/** What becomes of the variants, where, and how complete the genotypes are: each plot with its numbers. */
export function Plots({ checked: { document, frequencies } }: { checked: Checked }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Losses document={document} />
      <Regions document={document} />
      <CallRates what="samples" shares={document.missing.samples} />
      <CallRates what="variants" shares={document.missing.variants} />
      {frequencies && <Frequencies grid={frequencies} />}
    </SimpleGrid>
  );
}
