import type { i18n } from 'i18next';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What went wrong, as the hub tells it: in English, by its stable code. */
export interface HubWords {
  code: string;
  title: string;
  detail: string;
  next: string;
}

export interface ProblemWords extends Omit<HubWords, 'code'> {
  /** The hub's own sentences where they say more than its catalogue: in English, as they came. */
  own: string[];
}

const inEnglish = ({ language }: i18n): boolean => language.startsWith('en');

/** Errors, and what the checks of genotype files find: a job that failed may carry either. */
const areas = ['problems', 'findings'] as const;

/** A sentence of the catalogue, its holes filled; undefined where it has none. */
function wordOf(
  i18n: i18n,
  area: (typeof areas)[number],
  key: string,
  values: Record<string, unknown>,
): string | undefined {
  const { language, services } = i18n;
  const found: unknown = i18n.getResource(language, area, key);
  if (typeof found !== 'string') return undefined;
  return services.interpolator.interpolate(found, values, language, {});
}

/** Sentences that were written for this one case: the English that stands beside a translation is that of the catalogue. */
function ownOf(i18n: i18n, { code, detail, next }: HubWords): string[] {
  const general = (part: string) => wordOf(i18n, 'problems', `${code}.english.${part}`, {});
  return [detail !== general('detail') ? detail : '', next !== general('next') ? next : ''].filter(
    (text) => text !== '',
  );
}

function translated(i18n: i18n, said: HubWords, values: Record<string, unknown>): ProblemWords | undefined {
  const area = areas.find((one) => wordOf(i18n, one, `${said.code}.title`, {}) !== undefined);
  if (area === undefined) return undefined;
  const of = (part: 'title' | 'detail' | 'next') =>
    wordOf(i18n, area, `${said.code}.${part}`, values) ?? said[part];
  const own = area === 'problems' ? ownOf(i18n, said) : [said.detail].filter((text) => text !== '');
  return { title: of('title'), detail: of('detail'), next: of('next'), own };
}

/** The hub's own words, but for what to do next where it tells programs, by requests and commands. */
function plain(i18n: i18n, said: HubWords, values: Record<string, unknown>): ProblemWords {
  const { code, title, detail } = said;
  const meant = wordOf(i18n, 'problems', `${code}.english.next`, {}) === said.next;
  const next = (meant ? wordOf(i18n, 'problems', `${code}.next`, values) : undefined) ?? said.next;
  return { title, detail, next, own: [] };
}

const asTheyCame = ({ title, detail, next }: HubWords): ProblemWords => ({ title, detail, next, own: [] });

/**
 * The hub's errors in the language of the page; `values`: the members of the problem document, for the holes of the
 * sentences. In English they are the hub's own, made plain. What has no translation stays as it came.
 */
export function useProblemWords(): (said: HubWords, values?: Record<string, unknown>) => ProblemWords {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [loaded, setLoaded] = useState<string>();
  useEffect(() => {
    const needed = inEnglish(i18n) ? ['problems'] : [...areas];
    void i18n.loadNamespaces(needed).then(() => setLoaded(language));
  }, [i18n, language]);
  return useCallback(
    (said, values = {}) => {
      if (loaded !== language) return asTheyCame(said);
      if (inEnglish(i18n)) return plain(i18n, said, values);
      return translated(i18n, said, values) ?? asTheyCame(said);
    },
    [i18n, language, loaded],
  );
}
