/** What the audit log tells of. */
export const auditActions = [
  ...(['signed-in', 'sign-in-failed', 'signed-out', 'password-changed', 'password-reset'] as const),
  ...(['account-made', 'account-changed', 'token-made', 'token-revoked'] as const),
  ...(['service-added', 'service-changed', 'credential-set', 'credential-removed'] as const),
  ...(['panel-changed', 'panel-sites-attached', 'panel-sites-removed'] as const),
  ...(['job-deleted', 'share-made', 'share-revoked', 'hub-started'] as const),
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Filters of the audit log, as the address of the page says them. */
export interface AuditSearch {
  action?: AuditAction;
  /** Name or id of an account. */
  actor?: string;
}

export const isAction = (text: unknown): text is AuditAction =>
  auditActions.some((action) => action === text);

/** Reads the address; what makes no sense in it is left out. */
export function auditSearch({ action, actor }: Record<string, unknown>): AuditSearch {
  const name =
    typeof actor === 'string' || typeof actor === 'number' ? String(actor).trim().slice(0, 100) : '';
  return { ...(isAction(action) && { action }), ...(name !== '' && { actor: name }) };
}
