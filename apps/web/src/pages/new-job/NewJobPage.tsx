import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/Page.tsx';
import { ProblemAlert } from '../../components/ProblemAlert.tsx';
import { openDraft } from './draft/open.ts';
import type { Opened } from './draft/use-draft.ts';
import { Wizard } from './Wizard.tsx';

const route = getRouteApi('/signed-in/new');

interface Named {
  draft: string | undefined;
  from: string | undefined;
}

function Opening({ draft, from, onSaved }: Named & { onSaved: (id: string) => void }) {
  const { t } = useTranslation('new-job');
  const opening = useQuery<Opened>({
    queryKey: ['new-job', 'open', draft ?? '', from ?? ''],
    queryFn: () => openDraft({ draft, from }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (opening.data) return <Wizard opened={opening.data} onSaved={onSaved} />;
  return (
    <Page title={t('title')}>
      <ProblemAlert error={opening.error} />
      {opening.isPending && (
        <Stack aria-busy="true">
          <Skeleton height={36} />
          <Skeleton height={160} />
        </Stack>
      )}
    </Page>
  );
}

/** A draft that is saved for the first time gets an address, and stays open; any other change of address opens anew. */
export function NewJobPage(): ReactNode {
  const { draft, from } = route.useSearch();
  const [open, setOpen] = useState({ named: { draft, from }, id: draft, seen: { draft, from }, serial: 0 });
  if (draft !== open.seen.draft || from !== open.seen.from) {
    const same = draft !== undefined && draft === open.id;
    const fresh = same ? {} : { named: { draft, from }, id: draft, serial: open.serial + 1 };
    setOpen({ ...open, ...fresh, seen: { draft, from } });
  }
  const onSaved = useCallback((id: string) => setOpen((before) => ({ ...before, id })), []);
  return <Opening key={open.serial} {...open.named} onSaved={onSaved} />;
}
