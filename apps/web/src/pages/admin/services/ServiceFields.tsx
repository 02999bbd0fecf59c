import { Fieldset, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Config, counts, gigabytes, type Limits, waits } from './fields.ts';

export interface ServiceDefaults {
  name: string;
  description: string;
  country: string | null;
  limits: Limits;
  config: Config;
}

interface NumberFieldProps {
  name: string;
  label: string;
  value: string;
  min?: number;
  max?: number;
  step?: number | 'any';
}

function NumberField({ name, label, value, min = 0, max, step = 1 }: NumberFieldProps) {
  return (
    <TextInput
      type="number"
      inputMode="decimal"
      name={name}
      label={label}
      defaultValue={value}
      min={min}
      max={max}
      step={step}
    />
  );
}

const text = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

function Names({ name, description, country }: ServiceDefaults) {
  const { t } = useTranslation(['admin', 'services']);
  return (
    <>
      <TextInput name="name" label={t('services.name')} defaultValue={name} required maxLength={300} />
      <TextInput
        name="country"
        label={t('services:facts.country')}
        description={t('services.country_rule')}
        defaultValue={country ?? ''}
        pattern="[A-Za-z]{2}"
        maxLength={2}
        autoComplete="off"
      />
      <Textarea
        name="description"
        label={t('services.description')}
        defaultValue={description}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={10_000}
      />
    </>
  );
}

function LimitFields({ limits }: { limits: Limits }) {
  const { t } = useTranslation(['admin', 'services']);
  return (
    <Fieldset legend={t('services:limits.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} style={{ alignItems: 'end' }}>
        {counts.map((name) => (
          <NumberField
            key={name}
            name={name}
            label={t(`services.limits.${name}`)}
            value={text(limits[name])}
          />
        ))}
        <NumberField
          name="max_upload_gb"
          label={t('services.limits.max_upload_gb')}
          value={gigabytes(limits.max_upload_bytes)}
          step="any"
        />
      </SimpleGrid>
    </Fieldset>
  );
}

function PaceFields({ config }: { config: Config }) {
  const { t } = useTranslation('admin');
  const seconds = (ms: number | undefined) => (ms === undefined ? '' : String(ms / 1000));
  return (
    <Fieldset legend={t('services.pace.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} style={{ alignItems: 'end' }}>
        <NumberField
          name="poll_seconds"
          label={t('services.pace.poll_seconds')}
          value={text(config.poll_seconds)}
          min={1}
          max={3600}
        />
        {waits.map((name) => (
          <NumberField
            key={name}
            name={name}
            label={t(`services.pace.${name}`)}
            value={seconds(config[name])}
            min={0.1}
            max={name === 'connect_timeout_ms' ? 600 : 3600}
            step="any"
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

/** What people see of a service, its limits, and how often it is asked. Read back by `detailsOf`. */
export function ServiceFields({ defaults }: { defaults: ServiceDefaults }) {
  return (
    <>
      <Names {...defaults} />
      <LimitFields limits={defaults.limits} />
      <PaceFields config={defaults.config} />
    </>
  );
}
