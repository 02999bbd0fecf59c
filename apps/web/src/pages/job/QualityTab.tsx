import type { Job } from '@imputehub/client';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../api/problem.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Pending } from '../../components/Pending.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { qualityQuery } from '../../jobs/queries.ts';
import { QualityPlots } from '../../plots/quality/QualityPlots.tsx';

/** How good the imputation was. */
export default function QualityTab({ job }: { job: Job }) {
  const { t } = useTranslation('job');
  const { data, error } = useQuery(qualityQuery(job));
  if (data)
    return (
      <section>
        <Title order={2}>{t('tab.quality')}</Title>
        <QualityPlots quality={data} name={job.name} />
      </section>
    );
  if (hasCode(error, 'quality-not-there'))
    return <EmptyState title={t('quality.none')} detail={t('quality.none_detail')} />;
  return error ? <ProblemAlert error={error} /> : <Pending />;
}
