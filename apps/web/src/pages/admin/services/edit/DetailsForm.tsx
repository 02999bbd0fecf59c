import type { Service } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../../components/Form.tsx';
import { toast } from '../../../../components/toast.ts';
import { detailsOf } from '../fields.ts';
import { ServiceFields } from '../ServiceFields.tsx';
import { useChange } from './use-change.ts';

export function DetailsForm({ service }: { service: Service }) {
  const { t } = useTranslation('common');
  const change = useChange(service);
  const save = async (fields: FormData) => {
    await change(detailsOf(fields));
    await toast(t('saved'));
  };
  return (
    <Form onSubmit={save} action={t('save')}>
      <ServiceFields defaults={service} />
    </Form>
  );
}
