import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = { en: 'English', fr: 'Français', pt: 'Português' } as const;
export type Language = keyof typeof languages;

const storageKey = 'imputehub-language';
const catalogues = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

const isLanguage = (text: string | null | undefined): text is Language =>
  text !== null && text !== undefined && text in languages;

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** What was chosen before, else the first of the browser's languages that there is, else English. */
export function preferredLanguage(): Language {
  const chosen = stored();
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

/** One catalogue file for each language and area, fetched when a page asks for it. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = catalogues[`../locales/${language}/${area}.json`];
    if (!load) return done(new Error(`no catalogue ${language}/${area}`), null);
    load().then(
      (found) => done(null, found),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

const onPage = (language: string) => document.documentElement.setAttribute('lang', language);

/** Loads the language and the common catalogue; to be awaited before the first render. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', onPage);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      fallbackLng: 'en',
      supportedLngs: Object.keys(languages),
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** Changes the language of the page and keeps it for the next visit. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice holds until the page is left.
  }
  await i18next.changeLanguage(language);
}
