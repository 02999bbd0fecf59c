import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { keys } from '../../../api/keys.ts';
import { deleteDraft } from '../draft/api.ts';
import { sendAll } from '../files/actions.ts';
import { useShared } from '../model/context.ts';
import { submitTarget } from './submit.ts';
import type { TermsState } from './use-terms.ts';

export type SubmitState =
  | { phase: 'ready' }
  /** Until the last file is at the hub. */
  | { phase: 'uploading' }
  | { phase: 'sending' }
  | { phase: 'failed'; error: unknown };

export interface SubmitHandle {
  state: SubmitState;
  submit(): void;
  cancel(): void;
}

/** Sends the jobs once every file is at the hub; when all are made, the draft has done its work. */
export function useSubmit({ tickedOf }: TermsState): SubmitHandle {
  const { store, content, files } = useShared();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<SubmitState>({ phase: 'ready' });
  const busy = useRef(false);
  const there = files.every(({ file_id }) => file_id !== null);
  const { phase } = state;

  const send = async () => {
    const jobs: string[] = [];
    for (const target of content.targets)
      jobs.push(await submitTarget(store, target, [...tickedOf(target.service_id)]));
    await queries.invalidateQueries({ queryKey: keys.jobs });
    const { id } = store.get();
    store.close();
    if (id !== undefined) await deleteDraft(id).catch(() => {});
    void queries.invalidateQueries({ queryKey: keys.drafts });
    const [only] = jobs;
    if (jobs.length === 1 && only !== undefined) await navigate({ to: '/jobs/$id', params: { id: only } });
    else await navigate({ to: '/jobs' });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: begins when the last file is there, once.
  useEffect(() => {
    if (phase !== 'uploading' || !there || busy.current) return;
    busy.current = true;
    setState({ phase: 'sending' });
    send()
      .catch((error: unknown) => setState({ phase: 'failed', error }))
      .finally(() => {
        busy.current = false;
      });
  }, [phase, there]);

  return {
    state,
    submit: () => {
      sendAll(content);
      setState({ phase: 'uploading' });
    },
    cancel: () => setState({ phase: 'ready' }),
  };
}
