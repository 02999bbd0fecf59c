import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { allServicesQuery } from '../../api/all-services-query.ts';
import { useUser } from '../../app/session.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { ServiceTable } from './ServiceTable.tsx';

function AddLink() {
  const { t } = useTranslation('services');
  if (useUser().role !== 'admin') return null;
  return (
    <ButtonLink to="/admin/services/new" variant="default">
      {t('add')}
    </ButtonLink>
  );
}

function Nothing() {
  const { t } = useTranslation('services');
  const isAdmin = useUser().role === 'admin';
  return (
    <EmptyState title={t('none')} detail={t(isAdmin ? 'none_admin' : 'none_user')} action={<AddLink />} />
  );
}

/** What services there are, how they are, and how busy. */
export function ServicesPage() {
  const { t } = useTranslation('services');
  const { data: services } = useSuspenseQuery(allServicesQuery);
  return (
    <Page title={t('title')} about={t('about')} actions={services.length > 0 && <AddLink />}>
      {services.length === 0 ? <Nothing /> : <ServiceTable services={services} />}
    </Page>
  );
}
