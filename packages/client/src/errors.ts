/** What the hub said was wrong: a problem document (RFC 9457). */
export interface ProblemDocument {
  code: string;
  title: string;
  status: number;
  detail: string;
  next: string;
  fault: string;
  request_id?: string;
  [extra: string]: unknown;
}

/** The hub refused, and said why and what to do. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(problem.detail);
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The hub did not answer, or something else answered in its place. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

const text = (value: unknown, fallback: string) =>
  typeof value === 'string' && value !== '' ? value : fallback;

/** An error answer as an ApiError; an answer that is no problem document did not come from a hub. */
export function errorOf(status: number, body: unknown, url: string): ApiError | ConnectionError {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') {
    return new ConnectionError(`${url} answered ${status}, and not as a hub does. Is the address right?`);
  }
  const found: Record<string, unknown> = { ...body };
  return new ApiError({
    ...found,
    code: body.code,
    status,
    title: text(found.title, body.code),
    detail: text(found.detail, body.code),
    next: text(found.next, ''),
    fault: text(found.fault, 'ours'),
  });
}
