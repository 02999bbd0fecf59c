import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { missingPieces } from '../api/problem.ts';
import { Page } from '../components/Page.tsx';
import { ProblemAlert } from '../components/ProblemAlert.tsx';
import { useReach } from '../offline/reach.ts';

/** Calls `again` each time that the hub answers after it did not: nobody needs to press anything then. */
function useReturned(again: () => void): void {
  const { reached } = useReach();
  const away = useRef(false);
  const onReturn = useEffectEvent(again);
  useEffect(() => {
    if (reached && away.current) onReturn();
    away.current = !reached;
  }, [reached]);
}

/** In place of a page that could not be shown. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const again = async () => {
    // The browser remembers that a piece could not be fetched: only another page asks for it again.
    if (error instanceof Error && missingPieces.has(error)) return window.location.reload();
    reset?.();
    await router.invalidate();
  };
  useReturned(again);
  return (
    <Page title={t('error.title')}>
      <ProblemAlert error={error} />
      <div>
        <Button onClick={again}>{t('error.again')}</Button>
      </div>
    </Page>
  );
}
