import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { missingPieces } from '../api/problem.ts';
import { Page } from '../components/Page.tsx';
import { ProblemAlert } from '../components/ProblemAlert.tsx';

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
  return (
    <Page title={t('error.title')}>
      <ProblemAlert error={error} />
      <div>
        <Button onClick={again}>{t('error.again')}</Button>
      </div>
    </Page>
  );
}
