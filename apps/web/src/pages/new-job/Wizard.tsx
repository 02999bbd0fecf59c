import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsOf } from '../../app/areas.ts';
import { Page } from '../../components/Page.tsx';
import { sending } from '../../uploads/file-upload.ts';
import { DraftList } from './DraftList.tsx';
import type { Opened } from './draft/use-draft.ts';
import { FilesStep } from './files/FilesStep.tsx';
import { NewJobContext } from './model/context.ts';
import { useNewJob } from './model/use-new-job.ts';
import { News } from './News.tsx';
import { SavingNote } from './SavingNote.tsx';
import { StepNav } from './StepNav.tsx';
import type { Step } from './steps.ts';

const route = getRouteApi('/signed-in/new');

/** A step that waited for words while it is shown would be taken away with the focus in it. */
async function withFindings<T>(step: Promise<T>): Promise<T> {
  await wordsOf('findings')();
  return await step;
}

const later = {
  check: () => withFindings(import('./check/CheckStep.tsx')),
  services: () => withFindings(import('./services/ServicesStep.tsx')),
  options: () => import('./options/OptionsStep.tsx'),
  review: () => import('./review/ReviewStep.tsx'),
};

const parts: Record<Step, ComponentType> = {
  files: FilesStep,
  check: lazy(later.check),
  services: lazy(later.services),
  options: lazy(later.options),
  review: lazy(later.review),
};

/** Nothing of it is needed before a file is chosen; all of it is there before a person is done with the first step. */
function useRestFetched(begun: boolean): void {
  useEffect(() => {
    if (begun) void Promise.allSettled([sending, ...Object.values(later)].map((load) => load()));
  }, [begun]);
}

/** The path to a new job, one step at a time. */
export function Wizard({ opened, onSaved }: { opened: Opened; onSaved: (id: string) => void }) {
  const { t } = useTranslation('new-job');
  const { step: asked = 'files' } = route.useSearch();
  const navigate = route.useNavigate();
  const newJob = useNewJob(opened, asked !== 'files');
  const { content, draft, locked } = newJob;
  const step = content.files.length === 0 ? 'files' : locked ? 'review' : asked;
  useRestFetched(content.files.length > 0);
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
        <News />
        <StepNav />
        <Stack key={step} gap="md">
          <Suspense fallback={<Skeleton height={160} />}>
            <Part />
          </Suspense>
        </Stack>
        {content.files.length === 0 && <DraftList />}
      </Page>
    </NewJobContext.Provider>
  );
}
