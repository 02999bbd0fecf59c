import { type Job, take } from '@imputehub/client';
import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { Form } from '../../../components/Form.tsx';
import { Secret } from '../../../components/Secret.tsx';

const spans = ['1', '7', '14', '30', '90'];

/** The link is shown once: the hub keeps only what tells that it is right. */
export function MakeLink({ job, onMade }: { job: Job; onMade: () => unknown }) {
  const { t } = useTranslation('job');
  const [days, setDays] = useState('14');
  const [downloads, setDownloads] = useState(false);
  const [url, setUrl] = useState<string>();
  const make = async () => {
    const params = { path: { id: job.id }, header: { 'idempotency-key': crypto.randomUUID() } };
    const body = { expires_in_days: Number(days), downloads };
    const made = await take(api.POST('/api/v1/jobs/{id}/shares', { params, body }));
    setUrl(made.url);
    await onMade();
  };
  return (
    <Stack gap="sm">
      <Form onSubmit={make} action={t('share.make')}>
        <NativeSelect
          label={t('share.days')}
          value={days}
          data={spans}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <Checkbox
          label={t('share.downloads')}
          checked={downloads}
          onChange={(event) => setDownloads(event.currentTarget.checked)}
        />
      </Form>
      {url !== undefined && <Secret title={t('share.made')} hint={t('share.made_hint')} value={url} />}
    </Stack>
  );
}
