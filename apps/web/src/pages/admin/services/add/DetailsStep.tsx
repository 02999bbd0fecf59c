import { type Service, take } from '@imputehub/client';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client.ts';
import { keys } from '../../../../api/keys.ts';
import { Form } from '../../../../components/Form.tsx';
import { useAct } from '../../../../components/use-act.ts';
import { detailsOf } from '../fields.ts';
import { type ServiceDefaults, ServiceFields } from '../ServiceFields.tsx';
import { type Place, placeBody } from './place.ts';
import { Step } from './Step.tsx';

function defaultsOf({ preset, base_url }: Place): ServiceDefaults {
  return {
    name: preset?.name ?? new URL(base_url).host,
    description: preset?.facts.join('\n') ?? '',
    country: preset?.country ?? null,
    limits: preset?.limits ?? {},
    config: {},
  };
}

export interface DetailsStepProps {
  place: Place;
  onBack: () => void;
  onAdded: (service: Service) => void;
}

/** Name and limits; then it is registered. */
export function DetailsStep({ place, onBack, onAdded }: DetailsStepProps) {
  const { t } = useTranslation(['admin', 'services']);
  const act = useAct();
  const add = async (fields: FormData) => {
    const [where, details] = [placeBody(place), detailsOf(fields)];
    const body = { ...where, ...details, config: { ...where.config, ...details.config } };
    const added = await take(api.POST('/api/v1/services', { body }));
    const params = { path: { id: added.id } };
    // So that its health is known at once; whether the look succeeds matters to nobody here.
    await act(
      api.POST('/api/v1/services/{id}/test', { params }).catch(() => undefined),
      keys.services,
    );
    onAdded(added);
  };
  const back = (
    <Button variant="default" onClick={onBack}>
      {t('add.back')}
    </Button>
  );
  return (
    <Step name="details">
      <Form onSubmit={add} action={t('services:add')} others={back}>
        <ServiceFields defaults={defaultsOf(place)} />
      </Form>
    </Step>
  );
}
