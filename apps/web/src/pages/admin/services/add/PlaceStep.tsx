import type { ServicePreset } from '@imputehub/client';
import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Country } from '../../../../components/Country.tsx';
import { Form } from '../../../../components/Form.tsx';
import { presetsQuery } from '../../queries.ts';
import { type Place, placeOf } from './place.ts';
import { Step } from './Step.tsx';

const own = 'own';

interface ChoiceProps {
  presets: ServicePreset[];
  chosen: string;
  onChoose: (id: string) => void;
}

function Choice({ presets, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation('admin');
  return (
    <Radio.Group value={chosen} onChange={onChoose} label={t('add.which')}>
      <Stack gap="xs" mt="xs">
        {presets.map(({ id, name, country }) => (
          <Radio key={id} value={id} label={name} description={<Country code={country} />} />
        ))}
        <Radio value={own} label={t('add.own')} description={t('add.own_about')} />
      </Stack>
    </Radio.Group>
  );
}

/** Fields begin anew with each preset. */
function PlaceFields({ place, preset }: { place: Place; preset: ServicePreset | undefined }) {
  const { t } = useTranslation('admin');
  const same = place.preset?.id === preset?.id;
  return (
    <>
      <TextInput
        name="base_url"
        type="url"
        label={t('services.address')}
        description={preset ? t('add.checked', { day: preset.checked }) : t('add.address_about')}
        defaultValue={same && place.base_url !== '' ? place.base_url : (preset?.base_url ?? '')}
        placeholder="https://"
        required
        maxLength={2000}
      />
      <TextInput
        name="application"
        label={t('services.application')}
        description={t('services.application_about')}
        defaultValue={same && place.application !== '' ? place.application : (preset?.application ?? '')}
        maxLength={300}
        autoComplete="off"
      />
      <Checkbox
        name="private"
        label={t('services.private')}
        description={t('services.private_about')}
        defaultChecked={same && place.privateNetwork}
      />
    </>
  );
}

/** Where the service is: a public one, or an address. */
export function PlaceStep({ place, onTest }: { place: Place; onTest: (place: Place) => Promise<void> }) {
  const { t } = useTranslation('admin');
  const { data: presets } = useSuspenseQuery(presetsQuery);
  const [chosen, setChosen] = useState(place.preset?.id ?? own);
  const preset = presets.find(({ id }) => id === chosen);
  return (
    <Step name="place">
      <Form onSubmit={(fields) => onTest(placeOf(fields, preset))} action={t('add.test')}>
        <Choice presets={presets} chosen={chosen} onChoose={setChosen} />
        <PlaceFields key={chosen} place={place} preset={preset} />
      </Form>
    </Step>
  );
}
