import { ErrorPage } from './ErrorPage.tsx';
import { Frame } from './layout/Frame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** An address without a page, in a frame of its own: there is none around it. */
export const LostPage = () => (
  <Frame>
    <NotFoundPage />
  </Frame>
);

/** The same of what fails before any frame stands. */
export const LostError = ({ error, reset }: { error: unknown; reset?: () => void }) => (
  <Frame>
    <ErrorPage error={error} {...(reset && { reset })} />
  </Frame>
);
