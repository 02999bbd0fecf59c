import { lazy, Suspense, useEffect, useState } from 'react';
import type { DialogProps } from './OpenedDialog.tsx';

// A tenth of the first load of a page, and needed by none before something is clicked.
const OpenedDialog = lazy(() => import('./OpenedDialog.tsx'));

/** Who opened it has the focus again when it closes, unless somebody else took it. */
function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [opened]);
}

/** Before the page, with a title and a way out; Escape closes it. What it is drawn with is fetched when it first opens. */
export function Dialog(props: DialogProps) {
  const { opened } = props;
  const [wanted, setWanted] = useState(opened);
  if (opened && !wanted) setWanted(true);
  useFocusBack(opened);
  return <Suspense>{wanted && <OpenedDialog {...props} />}</Suspense>;
}
