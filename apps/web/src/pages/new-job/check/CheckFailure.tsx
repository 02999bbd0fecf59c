import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../../../check/finding-words.ts';
import { CheckFailed } from '../../../check/run.ts';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { NotAtHub } from '../mending/use-mend.ts';
import { HubCheckFailed } from './at-hub.ts';

/** Why nothing could be said of the files, or nothing mended. */
export function CheckFailure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const { t } = useTranslation('new-job');
  const words = useFindingWords();
  const again = onAgain && (
    <Button size="compact-sm" variant="default" mt="xs" onClick={onAgain}>
      {t('check.again')}
    </Button>
  );
  if (error instanceof NotAtHub)
    return (
      <Alert color="yellow" role="alert" title={t('mend.send_first_title')}>
        <Text size="sm">{t('mend.send_first')}</Text>
      </Alert>
    );
  if (!(error instanceof CheckFailed) && !(error instanceof HubCheckFailed))
    return (
      <div>
        <ProblemAlert error={error} />
        {again}
      </div>
    );
  const { title, next } = words({ code: error.code, title: t('check.failed'), message: '', next: '' });
  return (
    <Alert color="red" role="alert" title={title} data-code={error.code}>
      <Text size="sm">{error.message}</Text>
      {next !== '' && <Text size="sm">{next}</Text>}
      {again}
    </Alert>
  );
}
