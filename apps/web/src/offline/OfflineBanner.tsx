import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../components/format.ts';
import classes from './OfflineBanner.module.css';
import { answered, useReach } from './reach.ts';

/** Milliseconds between looks for a hub that did not answer. */
const pace = 5000;

/** Asks until the hub is back; then everything on the page is read anew. */
function useReturn(reached: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (reached) return;
    const timer = setInterval(async () => {
      const response = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined);
      if (!response?.ok) return;
      answered(null);
      await queries.invalidateQueries();
    }, pace);
    return () => clearInterval(timer);
  }, [reached, queries]);
}

/** Says that the hub does not answer, and of when what is shown is. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { reached, keptAt } = useReach();
  useReturn(reached);
  const words = keptAt ? t('live.offline', { when: dateTime(keptAt) }) : t('live.offline_now');
  return (
    <div role="status" className={classes.place}>
      {!reached && <p className={classes.banner}>{words}</p>}
    </div>
  );
}
