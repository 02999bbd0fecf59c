import type { ServiceTest } from '@imputehub/client';
import { Button, Group, List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../../components/ProblemAlert.tsx';
import { useSubmit } from '../../../../components/use-submit.ts';
import { Found, isWell } from '../Found.tsx';
import type { Place } from './place.ts';
import { Step } from './Step.tsx';

function KnownFacts({ facts }: { facts: string[] }) {
  const { t } = useTranslation('admin');
  return (
    <Stack gap={4}>
      <Title order={3}>{t('add.facts')}</Title>
      <List size="sm" lang="en">
        {facts.map((fact) => (
          <List.Item key={fact}>{fact}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

export interface FoundStepProps {
  place: Place;
  found: ServiceTest;
  onAgain: () => Promise<void>;
  onBack: () => void;
  onNext: () => void;
}

/** What answers there. A service that is down may be added all the same: it is asked every five minutes. */
export function FoundStep({ place, found, onAgain, onBack, onNext }: FoundStepProps) {
  const { t } = useTranslation(['admin', 'common']);
  const again = useSubmit(onAgain);
  return (
    <Step name="found">
      <Found found={found} />
      {place.preset && <KnownFacts facts={place.preset.facts} />}
      <ProblemAlert error={again.error} />
      <Group>
        <Button variant={isWell(found) ? 'filled' : 'default'} onClick={onNext}>
          {t(isWell(found) ? 'add.next' : 'add.next_anyway')}
        </Button>
        <Button variant="default" loading={again.busy} onClick={again.run}>
          {t('add.again')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('add.back')}
        </Button>
      </Group>
    </Step>
  );
}
