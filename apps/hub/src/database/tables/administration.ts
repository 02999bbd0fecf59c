import type { Generated, JSONColumnType } from 'kysely';

export interface AuditLogTable {
  id: Generated<number>;
  at: Generated<Date>;
  /** Null: nobody who was signed in. No reference, so that the log outlives accounts. */
  actor_id: string | null;
  actor_name: string;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  details: JSONColumnType<Record<string, unknown>>;
  address: string | null;
}

/** Programs of this hub, each from its start until it stops. */
export interface WorkersTable {
  id: string;
  host: string;
  pid: number;
  role: 'all' | 'api' | 'worker';
  version: string;
  started_at: Date;
  seen_at: Generated<Date>;
  tasks_active: number;
}

/** How services were, at each look. */
export interface ServiceHealthTable {
  id: Generated<number>;
  service_id: number;
  at: Generated<Date>;
  health_status: 'unknown' | 'healthy' | 'unhealthy' | 'maintenance';
  latency_ms: number | null;
  message: string | null;
}
