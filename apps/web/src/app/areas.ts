import i18next from 'i18next';

/** Catalogues other than `common`, by area of the app. */
export type Area = 'account' | 'admin' | 'dashboard' | 'findings' | 'job' | 'jobs' | 'new-job' | 'services';

/** A route's loader: fetches the words of the page while its code is on the way. */
export const wordsOf =
  (...areas: Area[]) =>
  async (): Promise<void> => {
    await i18next.loadNamespaces(areas);
  };
