import { getRouteApi, useRouterState } from '@tanstack/react-router';
import { type JobSearch, parseSearch } from './search.ts';

const route = getRouteApi('/signed-in/jobs');

/** Undefined: any. */
type Changes = { [K in keyof JobSearch]?: JobSearch[K] | undefined };

/** What the address asks for, and how to ask for something else. Another question begins at its first page. */
export function useJobSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trail = useRouterState({ select: ({ location }) => location.state.trail ?? [] });
  const { cursor = '' } = search;
  const at = (wanted: string, state: string[]) =>
    navigate({
      search: ({ cursor: _, ...rest }) => (wanted === '' ? rest : { ...rest, cursor: wanted }),
      state: { trail: state },
    });
  return {
    search,
    /** Whether there are pages before this one. */
    isFirst: cursor === '',
    /** `replace`: while somebody types, each letter is no step of the history. */
    change: (change: Changes, replace = false) =>
      navigate({ search: ({ cursor: _, ...rest }) => parseSearch({ ...rest, ...change }), replace }),
    show: (wanted: JobSearch) => navigate({ search: wanted }),
    first: () => at('', []),
    next: (wanted: string) => at(wanted, [...trail, cursor]),
    /** To the page before; to the first where an address was opened in the middle. */
    previous: () => at(trail.at(-1) ?? '', trail.slice(0, -1)),
  };
}

export type JobSearching = ReturnType<typeof useJobSearch>;
