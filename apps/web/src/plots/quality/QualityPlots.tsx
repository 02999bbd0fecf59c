import type { JobQuality } from '@imputehub/client';
import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import { Frequency } from './Frequency.tsx';
import { R2Along } from './R2Along.tsx';
import { R2ByMaf } from './R2ByMaf.tsx';
import { R2Distribution } from './R2Distribution.tsx';

function Overview({ quality }: { quality: JobQuality }) {
  const { t } = useTranslation('job');
  const { number, decimal } = useFormats();
  const { sites, typed_sites, mean_r2, empirical_r2 } = quality;
  return (
    <div>
      <Text>
        {t('quality.overview', { sites: number(sites), typed: number(typed_sites) })}{' '}
        {mean_r2 !== null && t('quality.overview_r2', { r2: decimal(mean_r2, 3) })}
      </Text>
      {empirical_r2 && (
        <Text size="sm" c="dimmed">
          {t('quality.empirical', { r2: decimal(empirical_r2.mean, 3), sites: number(empirical_r2.sites) })}
        </Text>
      )}
    </div>
  );
}

/** Everything that is known of the quality of results. `name`: of the job, for saved files. */
export function QualityPlots({ quality, name }: { quality: JobQuality; name: string }) {
  const file = (what: string) => `${name.replace(/[^\p{L}\p{N} .,()+_-]/gu, '_')}-${what}`;
  return (
    <Stack gap="md">
      <Overview quality={quality} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <R2ByMaf bins={quality.r2_by_maf} filename={file('r2-by-maf')} />
        <R2Distribution bins={quality.r2_distribution} filename={file('r2-distribution')} />
        <R2Along
          windows={quality.r2_along}
          chromosomes={quality.chromosomes}
          filename={file('r2-along-chromosomes')}
        />
        {quality.frequency && (
          <Frequency compared={quality.frequency} filename={file('allele-frequencies')} />
        )}
      </SimpleGrid>
    </Stack>
  );
}
