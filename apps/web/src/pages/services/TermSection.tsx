import type { Service } from '@imputehub/client';
import { List, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import { termsQuery } from './queries.ts';

/** What the service wants promised with each job, and when the user accepted it. */
export function TermSection({ service }: { service: Service }) {
  const { t } = useTranslation('services');
  const { day } = useFormats();
  const { data: terms } = useSuspenseQuery(termsQuery(service.id));
  if (terms.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="terms">
      <Title order={2} id="terms">
        {t('terms.title')}
      </Title>
      <List spacing="xs" size="sm">
        {terms.map(({ id, wording, accepted_at: at }) => (
          <List.Item key={id}>
            <span lang="en">{wording}</span>
            <Text size="xs" c="dimmed">
              {at === null ? t('terms.open') : t('terms.accepted', { day: day(at) })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
