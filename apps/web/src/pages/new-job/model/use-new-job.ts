import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { CheckRunner } from '../check/runner.ts';
import type { CheckState } from '../check/types.ts';
import { type Content, isLocked } from '../draft/content.ts';
import type { DraftState, DraftStore } from '../draft/store.ts';
import { type Opened, useDraft } from '../draft/use-draft.ts';
import { type FileState, useFiles } from '../files/use-files.ts';
import { type MendHandle, useMend } from '../mending/use-mend.ts';
import { type Offer, offersOf, panelsQuery, servicesQuery } from './offers.ts';
import { type Where, wantedChecks, whereToCheck } from './wanted.ts';

export interface NewJob {
  store: DraftStore;
  draft: DraftState;
  content: Content;
  /** A request is under way whose answer is not known: nothing may change. */
  locked: boolean;
  files: FileState[];
  offers: Offer[];
  where: Where;
  checks: ReadonlyMap<string, CheckState>;
  runner: CheckRunner;
  mending: MendHandle;
}

/** Everything that the steps of a new job share. */
export function useNewJob(opened: Opened, checking: boolean): NewJob {
  const { store, state: draft } = useDraft(opened);
  const { content } = draft;
  const files = useFiles(store, content);
  const services = useSuspenseQuery(servicesQuery).data;
  const panels = useSuspenseQuery(panelsQuery).data;
  const offers = useMemo(() => offersOf(services, panels), [services, panels]);
  const [runner] = useState(() => new CheckRunner());
  const checks = useSyncExternalStore(runner.subscribe, runner.states);
  const mending = useMend(store, files);
  const where = whereToCheck(files);
  const [wanted, setWanted] = useState(checking);
  if (checking && !wanted) setWanted(true);
  useEffect(() => {
    if (wanted && mending.state.phase !== 'running')
      runner.want(wantedChecks(where, { files, content, offers }));
  });
  useEffect(() => () => runner.close(), [runner]);
  return { store, draft, content, locked: isLocked(content), files, offers, where, checks, runner, mending };
}
