import { take } from '@imputehub/client';
import { NativeSelect, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Form } from '../../components/Form.tsx';
import { entered } from '../../components/form-fields.ts';
import { tokensQuery } from './tokens-query.ts';

const lifetimes = [30, 90, 365] as const;

export function NewTokenForm({ onMade }: { onMade: (made: { name: string; token: string }) => void }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const make = async (fields: FormData, form: HTMLFormElement) => {
    const days = entered(fields, 'days');
    const body = { name: entered(fields, 'name'), ...(days !== '' && { expires_in_days: Number(days) }) };
    onMade(await take(api.POST('/api/v1/auth/tokens', { body })));
    form.reset();
    await queries.invalidateQueries({ queryKey: tokensQuery.queryKey });
  };
  const choices = lifetimes.map((days) => ({ value: String(days), label: t('tokens.days', { days }) }));
  return (
    <Paper withBorder p="md" maw="32rem">
      <Stack gap="sm">
        <Title order={2}>{t('tokens.new')}</Title>
        <Form onSubmit={make} action={t('tokens.make')}>
          <TextInput
            name="name"
            label={t('tokens.name')}
            description={t('tokens.name_hint')}
            maxLength={100}
            required
          />
          <NativeSelect
            name="days"
            label={t('tokens.lifetime')}
            defaultValue="90"
            data={[...choices, { value: '', label: t('tokens.no_end') }]}
          />
        </Form>
      </Stack>
    </Paper>
  );
}
