import type { Told } from '@imputehub/genotypes/browser';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type catalogue from '../locales/en/findings.json';

type Part = 'title' | 'detail' | 'next';
type Key = `${keyof typeof catalogue}.${Part}`;

export interface FindingWords {
  title: string;
  detail: string;
  next: string;
  /** In the check's own words, where they say more than the catalogue. */
  own: string;
}

/** Codes whose own message says more than that of the catalogue: what was found in these very files. */
const particular = new Set(['build-differs']);

/** What a finding is called in the language of the page; the check's own words where the catalogue has none. */
export function useFindingWords(): (
  told: Pick<Told, 'code' | 'title' | 'message' | 'next'> & Partial<Pick<Told, 'severity'>>,
) => FindingWords {
  const { t, i18n } = useTranslation('findings');
  return useCallback(
    ({ code, title, message, next, severity }) => {
      const known = (key: string): key is Key => i18n.exists(key, { ns: 'findings' });
      const of = (part: Part, otherwise: string) => {
        const key = `${code}.${part}`;
        return known(key) ? t(key) : otherwise;
      };
      const special = message !== '' && (severity === 'refused' || particular.has(code));
      const detail = of('detail', message);
      const english = i18n.language.startsWith('en');
      return {
        title: of('title', title),
        detail: special && english ? message : detail,
        next: of('next', next),
        own: special && !english && message !== detail ? message : '',
      };
    },
    [t, i18n],
  );
}
