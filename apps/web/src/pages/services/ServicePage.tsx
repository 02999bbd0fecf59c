import type { ListedService } from '@imputehub/client';
import { Alert, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allServicesQuery } from '../../api/all-services-query.ts';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useUser } from '../../app/session.ts';
import { CredentialCard } from '../../components/credential/CredentialCard.tsx';
import { HealthBadge } from '../../components/HealthBadge.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { HealthSection } from './HealthSection.tsx';
import { PanelSection } from './PanelSection.tsx';
import { ParameterSection } from './ParameterSection.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { TermSection } from './TermSection.tsx';

const route = getRouteApi('/signed-in/services/$id');

function Actions({ service }: { service: ListedService }) {
  const { t } = useTranslation('services');
  const isAdmin = useUser().role === 'admin';
  return (
    <>
      {isAdmin && (
        <ButtonLink to="/admin/services/$id" params={{ id: String(service.id) }} variant="default">
          {t('edit')}
        </ButtonLink>
      )}
      {service.is_active && (
        <ButtonLink to="/new" search={{ service: service.id }}>
          {t('new_job')}
        </ButtonLink>
      )}
    </>
  );
}

function Sections({ service }: { service: ListedService }) {
  const { t } = useTranslation('services');
  const { health: span = 'day' } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (health: typeof span) =>
    navigate({ search: health === 'day' ? {} : { health }, replace: true, resetScroll: false });
  return (
    <Stack gap="xl">
      {!service.is_active && (
        <Alert color="gray" title={t('inactive')}>
          {t('inactive_about')}
        </Alert>
      )}
      <ServiceFacts service={service} />
      <HealthSection service={service} span={span} onSpan={show} />
      <CredentialCard service={service} title={t('token.section')} />
      <PanelSection service={service} />
      <ParameterSection service={service} />
      <TermSection service={service} />
    </Stack>
  );
}

/** One service: where it is, how it is, what it takes, and the user's token for it. */
export function ServicePage() {
  const { id } = route.useParams();
  const { data: services } = useSuspenseQuery(allServicesQuery);
  const service = services.find((s) => String(s.id) === id);
  if (!service) return <NotFoundPage />;
  const about = (
    <Group gap="xs" component="span">
      <HealthBadge status={service.health_status} />
      {service.description !== '' && (
        <Text span inherit style={{ whiteSpace: 'pre-line' }}>
          {service.description}
        </Text>
      )}
    </Group>
  );
  return (
    <Page title={service.name} about={about} actions={<Actions service={service} />}>
      <Sections service={service} />
    </Page>
  );
}
