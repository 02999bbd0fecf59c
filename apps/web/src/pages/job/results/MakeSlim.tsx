import { type Job, take } from '@imputehub/client';
import { Checkbox, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { Form } from '../../../components/Form.tsx';
import { useAct } from '../../../components/use-act.ts';

/** Fields of imputed VCF files: genotypes, dosages, probabilities, and dosages of each haplotype. */
const fieldNames = ['GT', 'DS', 'GP', 'HDS'] as const;

const numberOf = (value: string | number) => (typeof value === 'number' ? value : Number(value) || 0);

export function MakeSlim({ job, again }: { job: Job; again: boolean }) {
  const { t } = useTranslation('job');
  const act = useAct();
  const [minR2, setMinR2] = useState<string | number>(0.3);
  const [minMaf, setMinMaf] = useState<string | number>(0);
  const [fields, setFields] = useState<string[]>(['GT', 'DS']);
  const make = async () => {
    const params = { path: { id: job.id } };
    const chosen = fieldNames.filter((name) => fields.includes(name));
    const body = { min_r2: numberOf(minR2), min_maf: numberOf(minMaf), fields: chosen };
    await act(take(api.POST('/api/v1/jobs/{id}/slim-results', { params, body })), keys.job(job.id));
  };
  return (
    <Form
      onSubmit={make}
      action={t(again ? 'slim.again' : 'slim.make')}
      variant="default"
      disabled={fields.length === 0}
    >
      <Group align="flex-end" gap="md">
        <NumberInput
          label={t('slim.min_r2')}
          min={0}
          max={1}
          step={0.1}
          value={minR2}
          onChange={setMinR2}
          w={130}
        />
        <NumberInput
          label={t('slim.min_maf')}
          min={0}
          max={0.5}
          step={0.01}
          value={minMaf}
          onChange={setMinMaf}
          w={130}
        />
        <Checkbox.Group label={t('slim.fields')} value={fields} onChange={setFields}>
          <Group gap="sm" mt={6}>
            {fieldNames.map((name) => (
              <Checkbox key={name} value={name} label={name} />
            ))}
          </Group>
        </Checkbox.Group>
      </Group>
    </Form>
  );
}
