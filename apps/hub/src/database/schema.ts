import type { Kysely } from 'kysely';
import type { AuditLogTable, ServiceHealthTable, WorkersTable } from './tables/administration.ts';
import type { CheckInputsTable, ChecksTable, JobChecksTable, PanelSitesTable } from './tables/checks.ts';
import type { EventSweepsTable, EventsTable } from './tables/events.ts';
import type { FilesTable, StorageRemovalsTable, UploadsTable } from './tables/files.ts';
import type { FixesTable, FixInputsTable } from './tables/fixes.ts';
import type {
  IdempotencyKeysTable,
  JobFilesTable,
  JobInputsTable,
  JobOutputsTable,
  JobStatusUpdatesTable,
  JobsTable,
  JobTermsTable,
} from './tables/jobs.ts';
import type {
  DigestEntriesTable,
  MailOutboxTable,
  NotificationDigestsTable,
  NotificationPreferencesTable,
  NotificationsTable,
} from './tables/notifications.ts';
import type { DraftsTable, UserSettingsTable } from './tables/people.ts';
import type {
  JobFileQualityTable,
  JobServiceLogsTable,
  SlimFilesTable,
  SlimResultsTable,
} from './tables/results.ts';
import type {
  AcceptedTermsTable,
  ReferencePanelsTable,
  ServiceCredentialsTable,
  ServicesTable,
} from './tables/services.ts';
import type { JobSharesTable } from './tables/shares.ts';
import type { AccessTokensTable, AccountsTable, UsersTable } from './tables/users.ts';
import type { WebhookDeliveriesTable, WebhooksTable } from './tables/webhooks.ts';

/** Every table of the hub, as `database/migrations` makes them. */
export interface Schema {
  users: UsersTable;
  accounts: AccountsTable;
  access_tokens: AccessTokensTable;
  services: ServicesTable;
  reference_panels: ReferencePanelsTable;
  service_credentials: ServiceCredentialsTable;
  accepted_terms: AcceptedTermsTable;
  files: FilesTable;
  storage_removals: StorageRemovalsTable;
  uploads: UploadsTable;
  jobs: JobsTable;
  job_inputs: JobInputsTable;
  job_outputs: JobOutputsTable;
  job_files: JobFilesTable;
  job_status_updates: JobStatusUpdatesTable;
  job_terms: JobTermsTable;
  idempotency_keys: IdempotencyKeysTable;
  fixes: FixesTable;
  fix_inputs: FixInputsTable;
  checks: ChecksTable;
  check_inputs: CheckInputsTable;
  job_checks: JobChecksTable;
  job_file_quality: JobFileQualityTable;
  job_service_logs: JobServiceLogsTable;
  slim_results: SlimResultsTable;
  slim_files: SlimFilesTable;
  panel_sites: PanelSitesTable;
  notifications: NotificationsTable;
  notification_preferences: NotificationPreferencesTable;
  mail_outbox: MailOutboxTable;
  notification_digests: NotificationDigestsTable;
  digest_entries: DigestEntriesTable;
  webhooks: WebhooksTable;
  webhook_deliveries: WebhookDeliveriesTable;
  audit_log: AuditLogTable;
  workers: WorkersTable;
  service_health: ServiceHealthTable;
  user_settings: UserSettingsTable;
  drafts: DraftsTable;
  events: EventsTable;
  event_sweeps: EventSweepsTable;
  job_shares: JobSharesTable;
}

export type Database = Kysely<Schema>;
/** Works inside a transaction and outside one. */
export type Db = Kysely<Schema>;
