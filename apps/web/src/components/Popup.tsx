import { lazy, Suspense, useState } from 'react';
import { PopupButton, type PopupProps } from './PopupButton.tsx';

// What places it beside its button is a tenth of the first load of a page.
const OpenedPopup = lazy(() => import('./OpenedPopup.tsx'));

/** A button that shows choices beside it; Escape and a click elsewhere close it. Fetched when it is first asked for. */
export function Popup(props: PopupProps) {
  const { label, sign } = props;
  const [wanted, setWanted] = useState(false);
  const button = <PopupButton {...{ label, sign }} aria-haspopup="dialog" onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={button}>
      <OpenedPopup {...props} />
    </Suspense>
  ) : (
    button
  );
}
