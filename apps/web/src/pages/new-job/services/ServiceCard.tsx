import { Alert, Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useShared } from '../model/context.ts';
import type { Offer } from '../model/offers.ts';
import { credentialQuery } from './credential.ts';
import { PanelChoice } from './PanelChoice.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';

const colors = { healthy: 'green', unhealthy: 'red', maintenance: 'yellow', unknown: 'gray' } as const;

/** A job would wait there for a token. */
function Credential({ serviceId }: { serviceId: number }) {
  const { t } = useTranslation('new-job');
  const { data } = useQuery(credentialQuery(serviceId));
  if (data === undefined || data === 'valid') return null;
  return (
    <Alert color="yellow" title={t(`services.credential.${data}`)}>
      <Text size="sm">
        {t('services.credential.about')}{' '}
        <Anchor href="/account" target="_blank" inherit>
          {t('services.credential.enter')}
        </Anchor>
      </Text>
    </Alert>
  );
}

/** A service: where it is, how it goes there, and its panels with what they would say of the files. */
export function ServiceCard({ offer: { service, panels } }: { offer: Offer }) {
  const { t } = useTranslation('new-job');
  const { content } = useShared();
  const chosen = content.targets.some(({ service_id }) => service_id === service.id);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={`service-${service.id}`}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={3} id={`service-${service.id}`}>
            {service.name}
          </Title>
          <Badge variant="light" color={colors[service.health_status]} tt="none">
            {t(`services.health.${service.health_status}`)}
          </Badge>
        </Group>
        <ServiceFacts service={service} />
        {chosen && <Credential serviceId={service.id} />}
        {panels.length === 0 && <Text size="sm">{t('services.no_panels')}</Text>}
        {panels.map((panel) => (
          <PanelChoice key={panel.id} panel={panel} />
        ))}
      </Stack>
    </Paper>
  );
}
