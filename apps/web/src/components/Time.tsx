import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useFormats } from './format.ts';

/** A point in time: how long ago (kept current), or the date; the exact time is at hand either way. */
export function Time({ value, as = 'ago' }: { value: string; as?: 'ago' | 'dateTime' | 'day' }) {
  const formats = useFormats();
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 30_000, { autoInvoke: as === 'ago' });
  return (
    <time dateTime={value} title={formats.dateTime(value)}>
      {as === 'ago' ? formats.ago(value, now) : formats[as](value)}
    </time>
  );
}
