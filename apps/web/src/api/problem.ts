import { ApiError, ConnectionError } from '@imputehub/client';

export interface Told {
  title: string;
  detail: string;
  /** What to do; empty when nobody knows. */
  next: string;
  /** To be quoted to whoever runs the hub. */
  requestId: string | undefined;
  code: string;
  /** Members of the problem document, for sentences that name them. */
  values: Record<string, unknown>;
}

/** Errors that are pieces of the app which could not be fetched. */
export const missingPieces = new WeakSet<Error>();

/** What to tell a person of an error: the hub's own words where it said some. */
export function told(
  error: unknown,
  words: { unreachable: string; retry: string; unexpected: string },
): Told {
  if (error instanceof ApiError) {
    const { title, detail, next, request_id: requestId, code } = error.problem;
    return { title, detail, next, requestId, code, values: error.problem };
  }
  const known = error instanceof ConnectionError || (error instanceof Error && missingPieces.has(error));
  return {
    title: known ? words.unreachable : words.unexpected,
    detail: known ? '' : error instanceof Error ? error.message : String(error),
    next: words.retry,
    requestId: undefined,
    code: known ? 'unreachable' : 'unexpected',
    values: {},
  };
}

export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof ApiError && codes.includes(error.code);

export const hasStatus = (error: unknown, ...statuses: number[]): boolean =>
  error instanceof ApiError && statuses.includes(error.status);
