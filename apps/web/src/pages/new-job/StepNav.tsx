import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShared } from './model/context.ts';
import classes from './StepNav.module.css';
import { type Step, steps } from './steps.ts';

/** Steps that can be gone to as things stand. */
function useReachable(): (step: Step) => boolean {
  const { content, locked } = useShared();
  return (step) => {
    if (locked) return step === 'review';
    if (step === 'files') return true;
    if (content.files.length === 0) return false;
    return step === 'check' || step === 'services' || content.targets.length > 0;
  };
}

export function StepNav() {
  const { t } = useTranslation('new-job');
  const { step: current, goTo } = useShared();
  const reachable = useReachable();
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={classes.steps}>
        {steps.map((step, i) => (
          <li key={step} className={classes.step}>
            <UnstyledButton
              className={classes.button}
              disabled={!reachable(step)}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => goTo(step)}
            >
              {i + 1}. {t(`steps.${step}`)}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
