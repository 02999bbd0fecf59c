/**
 * What went wrong between us and a remote service, told apart by who can act.
 *
 * - `unreachable`: no connection, broken connection, time-out, 5xx. Wait and try again.
 * - `busy`: 429 or 503 with a wait. Try again after `retryAfterMs`.
 * - `maintenance`: the service says so. Wait.
 * - `unauthorized`: the token is wrong, expired or revoked. The user must give a new one.
 * - `forbidden`: the token is good, the act is not allowed.
 * - `not-found`: the service does not know the thing asked for.
 * - `slots-full`: the service's limit of jobs per user is reached. Wait for a slot.
 * - `refused`: the service understood and said no; its words are in `serviceMessage`. Final.
 * - `downloads-used-up`: a result's download counter is at zero. Final without the service's help.
 * - `protocol`: the answer is not what this protocol gives (an HTML page, broken JSON). Retried, then reported.
 * - `blocked-address`: the address resolves to a private network and that was not allowed. Final.
 */
export type ConnectorErrorKind =
  | 'unreachable'
  | 'busy'
  | 'maintenance'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'slots-full'
  | 'refused'
  | 'downloads-used-up'
  | 'protocol'
  | 'blocked-address';

const transientKinds: ReadonlySet<ConnectorErrorKind> = new Set([
  'unreachable',
  'busy',
  'maintenance',
  'protocol',
]);

export interface ConnectorErrorDetails {
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  /** The service's own words, plain text, bounded. */
  serviceMessage?: string | undefined;
  /** True when the request may have been carried out although the answer was lost. */
  maybeDone?: boolean | undefined;
  cause?: unknown;
}

export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';
  readonly kind: ConnectorErrorKind;
  readonly details: ConnectorErrorDetails;

  constructor(kind: ConnectorErrorKind, message: string, details: ConnectorErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.details = details;
  }

  /** Worth trying again without anybody doing anything. */
  get transient(): boolean {
    return transientKinds.has(this.kind);
  }
}
