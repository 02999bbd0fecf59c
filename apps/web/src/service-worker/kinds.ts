const assets = /^\/(assets\/.+|favicon\.svg|scheme\.js)$/;

/** Streams, downloads and whatever may be large or is of the moment only: never kept. */
const passing = /\/(events|recent|download|archive|log|preview|sites|uploads)(\/|$)|\.(html|json|tsv)$/;

type Asked = Pick<Request, 'mode' | 'headers'>;

export const isPage = ({ mode }: Asked, { pathname }: URL): boolean =>
  mode === 'navigate' && !/^\/(api|docs|health)(\/|$)/.test(pathname);

export const isAsset = ({ pathname }: URL): boolean => assets.test(pathname);

/** An answer of the API that a page can be drawn from again. */
export const isAnswer = ({ headers }: Asked, { pathname }: URL): boolean =>
  pathname.startsWith('/api/v1/') && !passing.test(pathname) && !headers.has('range');
