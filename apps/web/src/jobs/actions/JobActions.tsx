import { lazy, Suspense, useState } from 'react';
import { JobTrigger } from './JobTrigger.tsx';
import type { JobActionsProps } from './OpenedJobActions.tsx';

const OpenedJobActions = lazy(() => import('./OpenedJobActions.tsx'));

/**
 * Everything that can be done with one job, behind a button. The menu is fetched and made when it is first asked for:
 * two hundred of them, closed, would each watch the window.
 */
export function JobActions(props: JobActionsProps) {
  const [wanted, setWanted] = useState(false);
  const trigger = <JobTrigger job={props.job} onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={trigger}>
      <OpenedJobActions {...props} />
    </Suspense>
  ) : (
    trigger
  );
}
