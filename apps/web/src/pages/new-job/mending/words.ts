import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type words from '../../../locales/en/new-job.json';

type Key = `rules.${keyof (typeof words)['rules']}`;

/** What a rule of mending does, in words; its id where an older app does not know it. */
export function useRuleWords(): (rule: string) => string {
  const { t, i18n } = useTranslation('new-job');
  return useCallback(
    (rule) => {
      const known = (key: string): key is Key => i18n.exists(key, { ns: 'new-job' });
      const key = `rules.${rule}`;
      return known(key) ? t(key) : rule;
    },
    [t, i18n],
  );
}
