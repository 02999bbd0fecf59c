import { Alert, Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProblemWords, useProblemWords } from '../../../api/problem-words.ts';
import { useFindingWords } from '../../../check/finding-words.ts';
import { CheckFailed } from '../../../check/run.ts';
import { OwnWords } from '../../../components/OwnWords.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { NotAtHub } from '../mending/use-mend.ts';
import { HubCheckFailed } from './at-hub.ts';

/** What stopped the reading: a finding that ends it, or an error of the hub. */
function useUnreadWords({ code, message }: CheckFailed | HubCheckFailed): ProblemWords {
  const { t } = useTranslation('new-job');
  const finding = useFindingWords()({ code, title: t('check.failed'), message: '', next: '' });
  const problem = useProblemWords()({ code, title: t('check.failed'), detail: message, next: '' });
  return finding.next === '' ? problem : { ...finding, detail: message, own: [] };
}

function Unread({ error, children }: { error: CheckFailed | HubCheckFailed; children: ReactNode }) {
  const { title, detail, next, own } = useUnreadWords(error);
  return (
    <Alert color="red" role="alert" title={title} data-code={error.code}>
      <Text size="sm">{detail}</Text>
      <OwnWords of={own} />
      {next !== '' && <Text size="sm">{next}</Text>}
      {children}
    </Alert>
  );
}

/** Why nothing could be said of the files, or nothing mended. */
export function CheckFailure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const { t } = useTranslation('new-job');
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
  return <Unread error={error}>{again}</Unread>;
}
