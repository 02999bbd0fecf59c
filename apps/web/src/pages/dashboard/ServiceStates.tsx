import { Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { servicesQuery } from '../../api/services-query.ts';
import { HealthBadge } from '../../components/HealthBadge.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Section } from './Section.tsx';

/** How the services are at the moment. */
export function ServiceStates() {
  const { t } = useTranslation('dashboard');
  const { data: services } = useSuspenseQuery(servicesQuery);
  return (
    <Section title={t('services.title')}>
      {services.length === 0 && <Text c="dimmed">{t('services.empty')}</Text>}
      {services.map(({ id, name, health_status }) => (
        <Group key={id} gap="sm">
          <AnchorLink to="/services/$id" params={{ id: String(id) }}>
            {name}
          </AnchorLink>
          <HealthBadge status={health_status} />
        </Group>
      ))}
    </Section>
  );
}
