import type { operations } from './generated/schema.d.ts';

type Json<O, S extends number> = O extends {
  responses: Record<S, { content: { 'application/json': infer T } }>;
}
  ? T
  : never;

type Listed<O> = Json<O, 200> extends { data: (infer T)[] } ? T : never;

export type Job = Json<operations['getJob'], 200>;
export type JobCheck = Json<operations['getJobCheck'], 200>;
export type Service = Json<operations['getService'], 200>;
/** A service with how busy it is. */
export type ListedService = Listed<operations['listServices']>;
export type ServicePreset = Listed<operations['listServicePresets']>;
/** What was found at an address. */
export type ServiceTest = Json<operations['tryService'], 200>;
export type HealthLook = Listed<operations['getServiceHealthHistory']>;
export type Panel = Listed<operations['listReferencePanels']>;
export type Credential = Json<operations['getCredential'], 200>;
export type StoredFile = Json<operations['getFile'], 200>;
export type Results = Json<operations['getJobResults'], 200>;
export type ResultFile = Results['files'][number];
export type JobQuality = Json<operations['getJobQuality'], 200>;
export type Share = Json<operations['listJobShares'], 200>['data'][number];
export type SharedJob = Json<operations['getSharedJob'], 200>;
export type Provenance = Json<operations['getJobProvenance'], 200>;
export type StatusUpdate = Json<operations['listJobStatusUpdates'], 200>['data'][number];
export type SlimResults = Json<operations['getSlimResults'], 200>;
export type User = Json<operations['getMe'], 200>;
export type Webhook = Json<operations['getWebhook'], 200>;
export type WebhookDelivery = Json<operations['testWebhook'], 200>;
export type NotificationKind = Json<operations['listNotifications'], 200>['data'][number]['kind'];

export type AuditAction = NonNullable<NonNullable<operations['listAudit']['parameters']['query']>['action']>;
/** A user as administrators see one. */
export type Account = Listed<operations['listUsers']>;
export type AuditEntry = Listed<operations['listAudit']>;
export type QueueState = Listed<operations['listQueues']>;
/** A running program of the hub. */
export type WorkerState = Listed<operations['listWorkers']>;
export type Setting = Listed<operations['listSettings']>;

/** What `POST /jobs` takes as JSON. */
export interface NewJob {
  name: string;
  description?: string;
  service_id: number;
  reference_panel_id: number;
  input_file_ids: number[];
  build: 'hg19' | 'hg38';
  population: string;
  phasing?: string;
  mode?: string;
  r2_filter?: string;
  aes_encryption?: boolean;
  meta?: boolean;
  /** Ids of the service's terms that a person accepted. */
  accept_terms?: string[];
}
