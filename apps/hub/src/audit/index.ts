import type { TaskQueue } from '@imputehub/platform';
import { sweepAudit } from './expiry.ts';

export { type Actor, actingAs } from './actor.ts';
export { audit } from './audit.ts';
export { startAuditWorkers } from './expiry.ts';
export { listEntries, type StoredEntry } from './store.ts';
export { auditActions } from './types.ts';

export const auditTasks: TaskQueue[] = [sweepAudit];
