import type { ListedService } from '@imputehub/client';
import { Stack, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { allServicesQuery } from '../../../../api/all-services-query.ts';
import { NotFoundPage } from '../../../../app/NotFoundPage.tsx';
import { ButtonLink } from '../../../../components/links.tsx';
import { Page } from '../../../../components/Page.tsx';
import { SyncButton } from '../SyncButton.tsx';
import { AddressForm } from './AddressForm.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { PanelTable } from './PanelTable.tsx';
import { SwitchService } from './SwitchService.tsx';

const route = getRouteApi('/signed-in/admin/services/$id');

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Stack gap="sm" component="section" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Sections({ service }: { service: ListedService }) {
  const { t } = useTranslation(['admin', 'services']);
  return (
    <Stack gap="xl" maw="64rem">
      <Section title={t('edit.details')}>
        <DetailsForm key={service.updated_at} service={service} />
      </Section>
      <Section title={t('services.address')}>
        <AddressForm key={service.base_url} service={service} />
      </Section>
      <Section title={t('services:panels.title')}>
        <PanelTable service={service} />
      </Section>
      <Section title={t('edit.switch')}>
        <SwitchService service={service} />
      </Section>
    </Stack>
  );
}

/** Everything of a service that an administrator may change. */
export function EditServicePage() {
  const { t } = useTranslation('admin');
  const { id } = route.useParams();
  const { data: services } = useSuspenseQuery(allServicesQuery);
  const service = services.find((s) => String(s.id) === id);
  if (!service) return <NotFoundPage />;
  const actions = (
    <>
      <SyncButton service={service} />
      <ButtonLink to="/services/$id" params={{ id }} variant="default">
        {t('edit.show')}
      </ButtonLink>
    </>
  );
  return (
    <Page title={service.name} about={t('edit.about')} actions={actions}>
      <Sections service={service} />
    </Page>
  );
}
