import { take } from '@imputehub/client';
import { NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { Form } from '../../components/Form.tsx';
import { entered } from '../../components/form-fields.ts';
import { toast } from '../../components/toast.ts';

const digestQuery = queryOptions({
  queryKey: [...keys.account, 'digest'],
  queryFn: () => take(api.GET('/api/v1/notifications/digest')),
});

const rhythms = ['off', 'hourly', 'daily'] as const;
type Rhythm = (typeof rhythms)[number];
const rhythmOf = (text: string): Rhythm => rhythms.find((known) => known === text) ?? 'off';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

function Daily({ hour, zone }: { hour: number; zone: string }) {
  const { t } = useTranslation('account');
  const hours = Array.from({ length: 24 }, (_, h) => ({ value: String(h), label: `${h}:00` }));
  const zones = [...new Set([zone, here, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <NativeSelect name="hour" label={t('digest.hour')} data={hours} defaultValue={String(hour)} />
      <NativeSelect name="zone" label={t('digest.zone')} data={zones} defaultValue={zone} />
    </>
  );
}

/** Whether mail comes one by one or together. */
export function DigestForm() {
  const { t } = useTranslation(['account', 'common']);
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(digestQuery);
  const [email, setEmail] = useState<Rhythm>(data.email);
  const save = async (fields: FormData) => {
    const daily = email === 'daily';
    const body = {
      email,
      hour: daily ? Number(entered(fields, 'hour')) : data.hour,
      time_zone: daily ? entered(fields, 'zone') : data.time_zone,
    };
    queries.setQueryData(digestQuery.queryKey, await take(api.PUT('/api/v1/notifications/digest', { body })));
    await toast(t('common:saved'));
  };
  return (
    <Paper withBorder p="md" maw="32rem">
      <Stack gap="sm">
        <Title order={2}>{t('digest.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('digest.about')}
        </Text>
        <Form onSubmit={save} action={t('common:save')}>
          <NativeSelect
            label={t('digest.email')}
            value={email}
            data={rhythms.map((rhythm) => ({ value: rhythm, label: t(`digest.${rhythm}`) }))}
            onChange={(event) => setEmail(rhythmOf(event.currentTarget.value))}
          />
          {email === 'daily' && (
            <Daily hour={data.hour} zone={data.email === 'off' ? here : data.time_zone} />
          )}
        </Form>
      </Stack>
    </Paper>
  );
}
