import { type HealthLook, type ListedService, take } from '@imputehub/client';
import { Alert, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { Facts } from '../../components/Facts.tsx';
import { useFormats } from '../../components/format.ts';
import { Pending } from '../../components/Pending.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { toast } from '../../components/toast.ts';
import { useAct } from '../../components/use-act.ts';
import { useSubmit } from '../../components/use-submit.ts';
import { HealthKey, HealthStrip } from './HealthStrip.tsx';
import { medianLatency, shareHealthy, troublesOf } from './health.ts';
import { healthHistoryQuery } from './queries.ts';
import { type Span, spans } from './search.ts';
import { TroubleTable } from './TroubleTable.tsx';

const keyed = ['healthy', 'maintenance', 'unhealthy', 'none'] as const;

function Legend() {
  const { t } = useTranslation(['services', 'common']);
  return (
    <Group gap="md">
      {keyed.map((status) => (
        <Text key={status} size="xs" c="dimmed">
          <HealthKey status={status} />
          {status === 'none' ? t('health.not_looked') : t(`common:health.${status}`)}
        </Text>
      ))}
    </Group>
  );
}

function AskNow({ service: { id, name } }: { service: ListedService }) {
  const { t } = useTranslation('services');
  const act = useAct();
  const [said, setSaid] = useState<string | null>(null);
  const { run, busy, error } = useSubmit(async () => {
    const asked = take(api.POST('/api/v1/services/{id}/test', { params: { path: { id } } }));
    await act(asked, keys.services);
    const { problem, maintenance } = await asked;
    setSaid(problem ?? maintenance);
    if (problem === null && maintenance === null) await toast(t('health.answers', { name }));
  });
  return (
    <>
      <Button variant="default" size="compact-sm" loading={busy} onClick={run}>
        {t('health.ask_now')}
      </Button>
      <ProblemAlert error={error} />
      {said !== null && (
        <Alert color="orange" role="status" lang="en" w="100%">
          {said}
        </Alert>
      )}
    </>
  );
}

function Numbers({ looks }: { looks: HealthLook[] }) {
  const { t } = useTranslation('services');
  const { percent, number } = useFormats();
  const share = shareHealthy(looks);
  const latency = medianLatency(looks);
  return (
    <Facts
      of={[
        [t('health.share'), share === null ? null : percent(share, 1)],
        [t('health.latency'), latency === null ? null : t('health.ms', { value: number(latency) })],
        [t('health.looks'), number(looks.length)],
      ]}
    />
  );
}

function History({ id, span }: { id: number; span: Span }) {
  const { hours, bars } = spans[span];
  const { data: looks } = useSuspenseQuery(healthHistoryQuery(id, hours));
  return (
    <>
      <HealthStrip looks={looks} hours={hours} count={bars} />
      <Legend />
      {looks.length > 0 && (
        <>
          <Numbers looks={looks} />
          <TroubleTable troubles={troublesOf(looks)} />
        </>
      )}
    </>
  );
}

export interface HealthSectionProps {
  service: ListedService;
  span: Span;
  onSpan: (span: Span) => void;
}

/** How the service was over a day, a week, or a month. */
export function HealthSection({ service, span, onSpan }: HealthSectionProps) {
  const { t } = useTranslation('services');
  const choices = (['day', 'week', 'month'] as const).map((value) => ({
    value,
    label: t(`health.spans.${value}`),
  }));
  return (
    <Stack gap="xs" component="section" aria-labelledby="health">
      <Group justify="space-between">
        <Title order={2} id="health">
          {t('health.title')}
        </Title>
        <AskNow service={service} />
      </Group>
      <SegmentedControl
        aria-label={t('health.span')}
        data={choices}
        value={span}
        onChange={onSpan}
        style={{ alignSelf: 'flex-start' }}
      />
      <Suspense fallback={<Pending />}>
        <History id={service.id} span={span} />
      </Suspense>
    </Stack>
  );
}
