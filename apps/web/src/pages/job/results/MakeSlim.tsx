import { type Job, take } from '@imputehub/client';
import { Button, Checkbox, Group, NumberInput, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';

/** Fields of imputed VCF files: genotypes, dosages, probabilities, and dosages of each haplotype. */
const fieldNames = ['GT', 'DS', 'GP', 'HDS'] as const;

const numberOf = (value: string | number) => (typeof value === 'number' ? value : Number(value) || 0);

export function MakeSlim({ job, again }: { job: Job; again: boolean }) {
  const { t } = useTranslation('job');
  const queries = useQueryClient();
  const [minR2, setMinR2] = useState<string | number>(0.3);
  const [minMaf, setMinMaf] = useState<string | number>(0);
  const [fields, setFields] = useState<string[]>(['GT', 'DS']);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const chosen = fieldNames.filter((name) => fields.includes(name));
      const body = { min_r2: numberOf(minR2), min_maf: numberOf(minMaf), fields: chosen };
      await take(api.POST('/api/v1/jobs/{id}/slim-results', { params: { path: { id: job.id } }, body }));
      await queries.invalidateQueries({ queryKey: keys.job(job.id) });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={make}>
      <Stack gap="sm">
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
          <Button type="submit" variant="default" loading={busy} disabled={fields.length === 0}>
            {t(again ? 'slim.again' : 'slim.make')}
          </Button>
        </Group>
        <ProblemAlert error={error} />
      </Stack>
    </form>
  );
}
