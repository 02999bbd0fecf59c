import type { HealthLook } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../components/format.ts';
import classes from './HealthStrip.module.css';
import { type HealthStatus, type Slot, shareHealthy, slotsOf } from './health.ts';

/** The worse, the taller: told apart without colours too. */
const heights = { healthy: 14, maintenance: 19, unhealthy: 24, unknown: 3, none: 3 } as const;
const step = 4;

function Bar({ slot, index }: { slot: Slot; index: number }) {
  const { t } = useTranslation(['services', 'common']);
  const { dateTime } = useFormats();
  const kind = slot.status ?? 'none';
  const word = slot.status === null ? t('health.not_looked') : t(`common:health.${slot.status}`);
  return (
    <rect
      className={classes[kind]}
      x={index * step}
      y={24 - heights[kind]}
      width={step - 1}
      height={heights[kind]}
    >
      <title>{`${dateTime(new Date(slot.from))}: ${word}`}</title>
    </rect>
  );
}

export interface HealthStripProps {
  looks: HealthLook[];
  hours: number;
  /** Bars. */
  count: number;
}

/** How a service was over time, one bar for each piece of it. */
export function HealthStrip({ looks, hours, count }: HealthStripProps) {
  const { t } = useTranslation('services');
  const { percent, duration } = useFormats();
  const share = shareHealthy(looks);
  const span = duration(hours * 3600);
  const label =
    share === null
      ? t('health.no_looks', { span })
      : t('health.summary', { span, share: percent(share, 1), count: looks.length });
  return (
    <svg
      className={classes.strip}
      viewBox={`0 0 ${count * step} 24`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {slotsOf(looks, hours, count, Date.now()).map((slot, index) => (
        <Bar key={slot.from} slot={slot} index={index} />
      ))}
    </svg>
  );
}

/** A bar by itself, for the legend. */
export function HealthKey({ status }: { status: HealthStatus | 'none' }) {
  return (
    <svg className={classes.key} viewBox="0 0 6 24" height={16} aria-hidden="true">
      <rect className={classes[status]} x={0} y={24 - heights[status]} width={6} height={heights[status]} />
    </svg>
  );
}
