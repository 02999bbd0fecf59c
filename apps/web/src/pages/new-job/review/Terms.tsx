import { type Service, take } from '@imputehub/client';
import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { Time } from '../../../components/Time.tsx';

export const termsQuery = (id: number) =>
  queryOptions({
    queryKey: [...keys.service(id), 'terms'],
    queryFn: async () =>
      (await take(api.GET('/api/v1/services/{id}/terms', { params: { path: { id } } }))).data,
    staleTime: 0,
  });

export interface TermsProps {
  service: Service;
  /** Ids that the person ticked on this page. */
  ticked: ReadonlySet<string>;
  onTick: (id: string, on: boolean) => void;
}

/** What the service wants promised: ticked by the person, once for each wording. */
export function Terms({ service, ticked, onTick }: TermsProps) {
  const { t } = useTranslation('new-job');
  const { data: terms = [], error, isPending } = useQuery(termsQuery(service.id));
  if (error) return <ProblemAlert error={error} />;
  if (isPending || terms.length === 0) return null;
  return (
    <Fieldset legend={t('review.terms', { service: service.name })}>
      <Stack gap="sm">
        {terms.map(({ id, wording, accepted_at }) =>
          accepted_at === null ? (
            <Checkbox
              key={id}
              label={<span lang="en">{wording}</span>}
              checked={ticked.has(id)}
              onChange={({ currentTarget: { checked } }) => onTick(id, checked)}
            />
          ) : (
            <div key={id}>
              <Text size="sm" lang="en">
                {wording}
              </Text>
              <Text size="sm" c="dimmed">
                {t('review.accepted')} <Time value={accepted_at} as="day" />
              </Text>
            </div>
          ),
        )}
      </Stack>
    </Fieldset>
  );
}
