import { type Job, take } from '@imputehub/client';
import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { Secret } from '../../../components/Secret.tsx';

const spans = ['1', '7', '14', '30', '90'];

/** The link is shown once: the hub keeps only what tells that it is right. */
export function MakeLink({ job, onMade }: { job: Job; onMade: () => unknown }) {
  const { t } = useTranslation('job');
  const [days, setDays] = useState('14');
  const [downloads, setDownloads] = useState(false);
  const [url, setUrl] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const body = { expires_in_days: Number(days), downloads };
      const header = { 'idempotency-key': crypto.randomUUID() };
      const made = await take(
        api.POST('/api/v1/jobs/{id}/shares', { params: { path: { id: job.id }, header }, body }),
      );
      setUrl(made.url);
      await onMade();
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
          <NativeSelect
            label={t('share.days')}
            value={days}
            data={spans}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
          <Button type="submit" loading={busy}>
            {t('share.make')}
          </Button>
        </Group>
        <Checkbox
          label={t('share.downloads')}
          checked={downloads}
          onChange={(event) => setDownloads(event.currentTarget.checked)}
        />
        <ProblemAlert error={error} />
        {url !== undefined && <Secret title={t('share.made')} hint={t('share.made_hint')} value={url} />}
      </Stack>
    </form>
  );
}
