import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShared } from './model/context.ts';
import { steps } from './steps.ts';

/** To the step before and the next one; `disabled` says that something is missing yet. */
export function StepButtons({
  disabled = false,
  onNext,
  children,
}: {
  disabled?: boolean;
  onNext?: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('new-job');
  const { step, goTo } = useShared();
  const at = steps.indexOf(step);
  const [before, next] = [steps[at - 1], steps[at + 1]];
  const forward = () => {
    onNext?.();
    if (next) goTo(next);
  };
  return (
    <Group justify="space-between">
      {before ? (
        <Button variant="default" onClick={() => goTo(before)}>
          {t('steps.back')}
        </Button>
      ) : (
        <span />
      )}
      {children}
      {next && (
        <Button onClick={forward} disabled={disabled} data-next="">
          {t('steps.next', { step: t(`steps.${next}`) })}
        </Button>
      )}
    </Group>
  );
}
