import { Group, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../api/problem.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/Page.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { type Named, openDraft } from './draft/open.ts';
import type { Opened } from './draft/use-draft.ts';
import { Wizard } from './Wizard.tsx';

const route = getRouteApi('/signed-in/new');

/** Where "back" leads after a job was submitted, in this tab or in another. */
function Gone() {
  const { t } = useTranslation('new-job');
  const ways = (
    <Group>
      <ButtonLink to="/new">{t('gone.begin')}</ButtonLink>
      <ButtonLink to="/jobs" variant="default">
        {t('gone.jobs')}
      </ButtonLink>
    </Group>
  );
  return <EmptyState title={t('gone.title')} detail={t('gone.detail')} action={ways} />;
}

function Unopened({ error }: { error: unknown }) {
  return hasCode(error, 'draft-not-found') ? <Gone /> : <ProblemAlert error={error} />;
}

function Opening({ onSaved, ...named }: Named & { onSaved: (id: string) => void }) {
  const { t } = useTranslation('new-job');
  const opening = useQuery<Opened>({
    queryKey: ['new-job', 'open', named],
    queryFn: () => openDraft(named),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (opening.data) return <Wizard opened={opening.data} onSaved={onSaved} />;
  return (
    <Page title={t('title')}>
      <Unopened error={opening.error} />
      {opening.isPending && (
        <Stack aria-busy="true">
          <Skeleton height={36} />
          <Skeleton height={160} />
        </Stack>
      )}
    </Page>
  );
}

const isSame = (a: Named, b: Named): boolean =>
  a.draft === b.draft && a.from === b.from && a.service === b.service && a.panel === b.panel;

/** A draft that is saved for the first time gets an address, and stays open; any other change of address opens anew. */
export function NewJobPage(): ReactNode {
  const { draft, from, service, panel } = route.useSearch();
  const named: Named = { draft, from, service, panel };
  const [open, setOpen] = useState({ named, id: draft, seen: named, serial: 0 });
  if (!isSame(named, open.seen)) {
    const same = draft !== undefined && draft === open.id;
    const fresh = same ? {} : { named, id: draft, serial: open.serial + 1 };
    setOpen({ ...open, ...fresh, seen: named });
  }
  const onSaved = useCallback((id: string) => setOpen((before) => ({ ...before, id })), []);
  return <Opening key={open.serial} {...open.named} onSaved={onSaved} />;
}
