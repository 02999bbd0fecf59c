import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../components/format.ts';
import type { OfferedService } from '../model/offers.ts';

/** As far as it is known here: nothing is said of what is not. */
function useFacts({ country, limits, base_url, activity }: OfferedService): string[] {
  const { t, i18n } = useTranslation('new-job');
  const { number, bytes, duration } = useFormats();
  const facts: string[] = [];
  const regions = new Intl.DisplayNames([i18n.language], { type: 'region' });
  facts.push(
    country === null
      ? t('services.host', { host: new URL(base_url).host })
      : t('services.where', { place: regions.of(country) }),
  );
  if (limits.min_samples != null)
    facts.push(t('services.min_samples', { count: number(limits.min_samples) }));
  if (limits.max_samples != null)
    facts.push(t('services.max_samples', { count: number(limits.max_samples) }));
  if (limits.max_upload_bytes != null)
    facts.push(t('services.max_bytes', { size: bytes(limits.max_upload_bytes) }));
  if (limits.max_jobs_per_user != null)
    facts.push(t('services.max_jobs', { count: number(limits.max_jobs_per_user) }));
  const { jobs_waiting, jobs_running, median_seconds } = activity;
  facts.push(t('services.queue', { waiting: number(jobs_waiting), running: number(jobs_running) }));
  if (median_seconds !== null) facts.push(t('services.typical', { time: duration(median_seconds) }));
  return facts;
}

/** Where a service is, what it takes, how long jobs wait and take there. */
export function ServiceFacts({ service }: { service: OfferedService }) {
  const facts = useFacts(service);
  return (
    <Text size="sm" c="dimmed">
      {facts.join(' · ')}
    </Text>
  );
}
