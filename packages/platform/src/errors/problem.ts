import { catalogue, type ErrorCode } from './catalogue.ts';
import type { Fault } from './entry.ts';

/** Extra members of a problem document (RFC 9457): plain JSON, nothing secret. */
export type ProblemDetails = Record<string, unknown>;

export interface ProblemOptions {
  /** What happened this time; replaces the catalogue's general sentence. */
  detail?: string;
  /** What to do next; replaces the catalogue's. */
  next?: string;
  cause?: unknown;
  /** Seconds, for 429 and 503. */
  retryAfter?: number;
  extra?: ProblemDetails;
}

/** The one error that hub, node and command line show to people and programs. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ErrorCode;
  readonly status: number;
  readonly fault: Fault;
  readonly title: string;
  readonly next: string;
  readonly retryAfter: number | undefined;
  readonly extra: ProblemDetails;

  constructor(code: ErrorCode, options: ProblemOptions = {}) {
    const entry = catalogue[code];
    super(options.detail ?? entry.detail, { cause: options.cause });
    this.code = code;
    this.status = entry.status;
    this.fault = entry.fault;
    this.title = entry.title;
    this.next = options.next ?? entry.next;
    this.retryAfter = options.retryAfter;
    this.extra = options.extra ?? {};
  }

  /** RFC 9457 document. A bug of ours never shows its cause. */
  toJSON(): ProblemDetails {
    return {
      ...this.extra,
      type: `/docs/errors#${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      detail: this.message,
      next: this.next,
      fault: this.fault,
    };
  }
}

/** Reads as a sentence: `throw problem('job-not-found', { detail: ... })`. */
export function problem(code: ErrorCode, options: ProblemOptions = {}): Problem {
  return new Problem(code, options);
}

/** Anything thrown, as a problem: what is not one already is our bug. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem('internal', { cause: thrown });
}
