import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Writes numbers, sizes, dates and spans of time as the language of the page does. */
export function formats(language: string) {
  const number = new Intl.NumberFormat(language);
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const unit = (value: number, name: string, digits: number) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: name === 'byte' ? 'long' : 'short',
      maximumFractionDigits: digits,
    }).format(value);
  return {
    number: (value: number) => number.format(value),
    /** `digits` after the point at most. */
    decimal: (value: number, digits = 2) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    /** Of a share: 0.5 is 50 %. */
    percent: (share: number, digits = 0) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share),
    /** Powers of 1000, as disks and links are sold. */
    bytes: (value: number) => {
      const power = value < 1 ? 0 : Math.min(Math.floor(Math.log10(value) / 3), sizes.length - 1);
      return unit(value / 1000 ** power, sizes[power] ?? 'byte', power === 0 ? 0 : 1);
    },
    dateTime: (time: string | Date) => dateTime.format(new Date(time)),
    day: (time: string | Date) => day.format(new Date(time)),
    /** `3 days ago`, `in 2 hours`. */
    ago: (time: string | Date, now = Date.now()) => {
      const seconds = (new Date(time).getTime() - now) / 1000;
      const [name, length] = steps.find(([, span]) => Math.abs(seconds) >= span) ?? ['second' as const, 1];
      return relative.format(Math.trunc(seconds / length), name);
    },
    /** A span in its two largest units: `2 h 5 min`. */
    duration: (seconds: number) => {
      const whole = Math.max(0, Math.round(seconds));
      const parts: [number, string][] = [
        [Math.floor(whole / 86_400), 'day'],
        [Math.floor(whole / 3600) % 24, 'hour'],
        [Math.floor(whole / 60) % 60, 'minute'],
        [whole % 60, 'second'],
      ];
      const first = parts.findIndex(([value]) => value > 0);
      if (first === -1) return unit(0, 'second', 0);
      const kept = parts.slice(first, first + 2).filter(([value]) => value > 0);
      return kept.map(([value, name]) => unit(value, name, 0)).join(' ');
    },
  };
}

export type Formats = ReturnType<typeof formats>;

/** The tag of the browser for the language of the page, since it says the region too: `en-GB` writes 24 Dec 2026. */
const regional = (language: string) =>
  navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;

/** Formats of the language in use. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formats(regional(i18n.language)), [i18n.language]);
}
