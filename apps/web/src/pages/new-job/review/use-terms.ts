import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useShared } from '../model/context.ts';
import { termsQuery } from './Terms.tsx';

export interface TermsState {
  tickedOf(serviceId: number): ReadonlySet<string>;
  tick(serviceId: number, id: string, on: boolean): void;
  /** Every term of every service is accepted, before or now. */
  complete: boolean;
}

const none: ReadonlySet<string> = new Set();

/** What a person ticks here: kept nowhere, so that nothing is ever ticked for anybody. */
export function useTerms(): TermsState {
  const { content } = useShared();
  const ids = [...new Set(content.targets.map(({ service_id }) => service_id))];
  const asked = useQueries({ queries: ids.map(termsQuery) });
  const [ticked, setTicked] = useState<ReadonlyMap<number, ReadonlySet<string>>>(new Map());
  const tickedOf = (serviceId: number) => ticked.get(serviceId) ?? none;
  const complete = ids.every((id, i) =>
    asked[i]?.data?.every((term) => term.accepted_at !== null || tickedOf(id).has(term.id)),
  );
  const tick = (serviceId: number, id: string, on: boolean) => {
    const next = new Set(tickedOf(serviceId));
    if (on) next.add(id);
    else next.delete(id);
    setTicked(new Map([...ticked, [serviceId, next]]));
  };
  return { tickedOf, tick, complete };
}
