import { Checkbox, Fieldset, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeTarget, type Target } from '../draft/content.ts';
import { useShared } from '../model/context.ts';
import { useTarget } from '../model/use-target.ts';
import { chosenValue, isTicked, type OfferedParameter, offeredParameters } from './parameters.ts';

interface FieldProps {
  parameter: OfferedParameter;
  value: string;
  onChange: (value: string) => void;
}

/** A parameter as its service offers it: a list, a tick, or a text. */
function Field({ parameter, value, onChange }: FieldProps) {
  const { t } = useTranslation('new-job');
  const label = t(`options.parameter.${parameter.id}`);
  const about = t(`options.about_parameter.${parameter.id}`);
  if (parameter.type === 'checkbox')
    return (
      <Checkbox
        label={label}
        description={about}
        checked={isTicked(value)}
        onChange={({ currentTarget: { checked } }) => onChange(String(checked))}
      />
    );
  if (parameter.options.length === 0)
    return (
      <TextInput
        label={label}
        description={about}
        value={value}
        maxLength={50}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  return (
    <NativeSelect
      label={label}
      description={about}
      value={value}
      data={parameter.options.map((option) => ({ value: option.value, label: option.label || option.value }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** What one service is asked for, built from its own parameters. */
export function TargetOptions({ target }: { target: Target }) {
  const { t } = useTranslation('new-job');
  const { store, locked } = useShared();
  const { service, panel } = useTarget(target);
  if (!service || !panel) return null;
  const set = (change: Partial<Target>) => store.update((before) => changeTarget(before, target, change));
  const parameters = offeredParameters(service);
  const lists = parameters.filter(({ type }) => type !== 'checkbox');
  const ticks = parameters.filter(({ type }) => type === 'checkbox');
  const field = (parameter: OfferedParameter) => (
    <Field
      key={parameter.id}
      parameter={parameter}
      value={chosenValue(parameter, target.options)}
      onChange={(value) => set({ options: { ...target.options, [parameter.id]: value } })}
    />
  );
  return (
    <Fieldset legend={`${service.name}: ${panel.name}`} disabled={locked}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {panel.populations.length > 0 && (
            <NativeSelect
              label={t('options.population')}
              description={t('options.population_about')}
              value={target.population}
              data={panel.populations.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={({ currentTarget: { value } }) => set({ population: value })}
            />
          )}
          {lists.map(field)}
        </SimpleGrid>
        {ticks.map(field)}
      </Stack>
    </Fieldset>
  );
}
