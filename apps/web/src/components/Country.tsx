import { useTranslation } from 'react-i18next';

/** A country's name in the language of the page, from its two letters. */
export function Country({ code }: { code: string }) {
  const { i18n } = useTranslation();
  try {
    return new Intl.DisplayNames(i18n.language, { type: 'region' }).of(code) ?? code;
  } catch {
    // Not two letters: shown as it was entered.
    return code;
  }
}
