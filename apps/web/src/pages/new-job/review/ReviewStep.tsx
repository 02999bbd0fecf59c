import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { FileList } from '../files/FileList.tsx';
import { isMissing } from '../files/use-files.ts';
import { useShared } from '../model/context.ts';
import { verdictOf } from '../model/verdicts.ts';
import { StepButtons } from '../StepButtons.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { Summary } from './Summary.tsx';
import { Terms } from './Terms.tsx';
import { useSubmit } from './use-submit.ts';
import { useTerms } from './use-terms.ts';

/** Those that would refuse the files as they are now. */
function useRefusing() {
  const { content, checks } = useShared();
  return content.targets.filter((target) => verdictOf(checks, target)?.verdict === 'refused');
}

export default function ReviewStep() {
  const { t } = useTranslation('new-job');
  const { content, files, locked, offers } = useShared();
  const terms = useTerms();
  const { state, submit, cancel } = useSubmit(terms);
  const refusing = useRefusing();
  const chosen = offers.filter(({ service }) => content.targets.some((one) => one.service_id === service.id));
  const missing = files.some(isMissing);
  const busy = state.phase === 'uploading' || state.phase === 'sending';
  const ready = terms.complete && refusing.length === 0 && !missing;
  return (
    <>
      <StepHeading title={t('review.title')} about={t('review.about')} />
      <Summary />
      <FileList />
      {chosen.map(({ service }) => (
        <Terms
          key={service.id}
          service={service}
          ticked={terms.tickedOf(service.id)}
          onTick={(id, on) => terms.tick(service.id, id, on)}
        />
      ))}
      {missing && (
        <Alert color="yellow" role="status" title={t('files.missing_title')}>
          {t('review.missing')}
        </Alert>
      )}
      {refusing.length > 0 && (
        <Alert color="red" role="status" title={t('review.refused_title')}>
          {t('review.refused')}
        </Alert>
      )}
      {locked && !busy && (
        <Alert color="yellow" role="status" title={t('review.unknown_title')}>
          {t('review.unknown')}
        </Alert>
      )}
      {state.phase === 'failed' && <ProblemAlert error={state.error} />}
      {!terms.complete && <Text size="sm">{t('review.terms_missing')}</Text>}
      {state.phase === 'uploading' && (
        <Text size="sm" role="status">
          {t('review.uploading')}
        </Text>
      )}
      <StepButtons>
        <Group>
          {state.phase === 'uploading' && (
            <Button variant="default" onClick={cancel}>
              {t('review.not_yet')}
            </Button>
          )}
          <Button onClick={submit} disabled={!ready} loading={busy} data-submit="">
            {t('review.submit', { count: content.targets.length })}
          </Button>
        </Group>
      </StepButtons>
    </>
  );
}
