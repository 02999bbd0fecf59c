/** What is written down; the names are part of the API. */
export const auditActions = [
  ...(['signed-in', 'sign-in-failed', 'signed-out', 'password-changed', 'password-reset'] as const),
  ...(['account-made', 'account-changed', 'token-made', 'token-revoked'] as const),
  ...(['service-added', 'service-changed', 'credential-set', 'credential-removed'] as const),
  ...(['panel-changed', 'panel-sites-attached', 'panel-sites-removed'] as const),
  ...(['job-deleted', 'share-made', 'share-revoked', 'hub-started'] as const),
] as const;

export type AuditAction = (typeof auditActions)[number];

export interface Subject {
  kind: 'account' | 'token' | 'service' | 'panel' | 'job' | 'hub';
  id: string | number | null;
}

export interface AuditEntry {
  action: AuditAction;
  /** What it was done to. */
  subject: Subject;
  /** Plain JSON for people: never a secret, never what a file holds. */
  details?: Record<string, unknown>;
  /** Where it is not the one who asks: at a sign-in the request is nobody's yet. */
  by?: { id: string; name: string };
}
