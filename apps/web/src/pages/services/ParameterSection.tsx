import type { Service } from '@imputehub/client';
import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable.tsx';

type Parameter = Service['parameters'][number];

const labelOf = ({ options }: Parameter, value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

const choices = ({ options }: Parameter) => options.map(({ label }) => label).join(', ');

/** The options of the service's own form, in its own words. */
export function ParameterSection({ service: { parameters } }: { service: Service }) {
  const { t } = useTranslation('services');
  const shown = parameters.filter(({ type }) => type !== 'file' && type !== 'terms');
  if (shown.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="options">
      <Title order={2} id="options">
        {t('options.title')}
      </Title>
      <DataTable
        caption={t('options.title')}
        rows={shown}
        rowKey={({ id }) => id}
        columns={[
          { key: 'label', header: t('options.option'), cell: ({ label }) => <span lang="en">{label}</span> },
          { key: 'choices', header: t('options.choices'), cell: (p) => <span lang="en">{choices(p)}</span> },
          {
            key: 'default',
            header: t('options.default'),
            cell: (p) => <span lang="en">{labelOf(p, p.default)}</span>,
          },
        ]}
      />
    </Stack>
  );
}
