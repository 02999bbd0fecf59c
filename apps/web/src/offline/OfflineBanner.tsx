import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../components/format.ts';
import { useLiveState } from '../live/state.ts';
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
  const live = useLiveState();
  const { reached, keptAt } = useReach();
  useReturn(reached);
  const away = !reached || live === 'offline';
  const words = keptAt ? t('live.offline', { when: dateTime(keptAt) }) : t('live.offline_now');
  return (
    <div role="status" className={classes.place}>
      {away && <p className={classes.banner}>{words}</p>}
      {!away && live === 'polling' && <p className={classes.banner}>{t('live.polling')}</p>}
    </div>
  );
}
