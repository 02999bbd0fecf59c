import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';
import { CheckStep } from './check/CheckStep.tsx';
import { DraftList } from './DraftList.tsx';
import type { Opened } from './draft/use-draft.ts';
import { FilesStep } from './files/FilesStep.tsx';
import { NewJobContext } from './model/context.ts';
import { useNewJob } from './model/use-new-job.ts';
import { OptionsStep } from './options/OptionsStep.tsx';
import { ReviewStep } from './review/ReviewStep.tsx';
import { SavingNote } from './SavingNote.tsx';
import { StepNav } from './StepNav.tsx';
import { ServicesStep } from './services/ServicesStep.tsx';
import type { Step } from './steps.ts';

const route = getRouteApi('/signed-in/new');

const parts: Record<Step, () => React.ReactNode> = {
  files: FilesStep,
  check: CheckStep,
  services: ServicesStep,
  options: OptionsStep,
  review: ReviewStep,
};

/** The path to a new job, one step at a time. */
export function Wizard({ opened, onSaved }: { opened: Opened; onSaved: (id: string) => void }) {
  const { t } = useTranslation('new-job');
  const { step: asked = 'files' } = route.useSearch();
  const navigate = route.useNavigate();
  const newJob = useNewJob(opened, asked !== 'files');
  const { content, draft, locked } = newJob;
  const step = content.files.length === 0 ? 'files' : locked ? 'review' : asked;
  const { id } = draft;
  useEffect(() => {
    if (id === undefined) return;
    onSaved(id);
    void navigate({ search: ({ step }) => ({ draft: id, ...(step && { step }) }), replace: true });
  }, [id, onSaved, navigate]);
  const goTo = useCallback(
    (to: Step) => void navigate({ search: (before) => ({ ...before, step: to }) }),
    [navigate],
  );
  const shared = useMemo(() => ({ ...newJob, step, goTo }), [newJob, step, goTo]);
  const Part = parts[step];
  return (
    <NewJobContext.Provider value={shared}>
      <Page title={t('title')} about={<SavingNote />}>
        <StepNav />
        <Stack key={step} gap="md">
          <Part />
        </Stack>
        {content.files.length === 0 && <DraftList />}
      </Page>
    </NewJobContext.Provider>
  );
}
