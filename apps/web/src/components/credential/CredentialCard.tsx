import type { Credential, Service } from '@imputehub/client';
import { Badge, Group, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { credentialQuery } from '../../api/services-query.ts';
import { ProblemAlert } from '../ProblemAlert.tsx';
import { CredentialActions } from './CredentialActions.tsx';
import { CredentialFacts } from './CredentialFacts.tsx';
import { CredentialForm } from './CredentialForm.tsx';

const colors = { valid: 'green', invalid: 'red', expired: 'orange', missing: 'gray' } as const;

function State({ credential }: { credential: Credential | null }) {
  const { t } = useTranslation('account');
  const status = credential?.status ?? 'missing';
  return (
    <Badge variant="light" color={colors[status]} tt="none">
      {t(`credentials.${status}`)}
    </Badge>
  );
}

export interface CredentialCardProps {
  service: Service;
  /** The service's name, unless the page has it already. */
  title?: string;
}

/** The user's token for one service: whose, until when, and what can be done with it. */
export function CredentialCard({ service, title = service.name }: CredentialCardProps) {
  const { data: credential, error } = useQuery(credentialQuery(service.id));
  const [entering, setEntering] = useState(false);
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={2}>{title}</Title>
          {credential !== undefined && <State credential={credential} />}
        </Group>
        <ProblemAlert error={error} />
        {credential && <CredentialFacts credential={credential} />}
        {entering ? (
          <CredentialForm service={service} onDone={() => setEntering(false)} />
        ) : (
          <CredentialActions service={service} credential={credential} onEnter={() => setEntering(true)} />
        )}
      </Stack>
    </Paper>
  );
}
