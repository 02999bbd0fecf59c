import type { Generated, JSONColumnType } from 'kysely';

export type Build = 'hg19' | 'hg38';

export interface ServiceConfigColumn {
  connect_timeout_ms?: number | undefined;
  idle_timeout_ms?: number | undefined;
  answer_timeout_ms?: number | undefined;
  allow_private_network?: boolean | undefined;
  poll_seconds?: number | undefined;
}

export interface ServiceLimitsColumn {
  max_jobs_per_user?: number | null | undefined;
  min_samples?: number | null | undefined;
  max_samples?: number | null | undefined;
  max_upload_bytes?: number | null | undefined;
  retention_days?: number | null | undefined;
  max_downloads?: number | null | undefined;
}

export interface ParameterColumn {
  id: string;
  type: string;
  label: string;
  required: boolean;
  default: string;
  options: { value: string; label: string }[];
}

export interface ServicesTable {
  id: Generated<number>;
  kind: string;
  name: string;
  description: Generated<string>;
  base_url: string;
  application: string | null;
  preset: string | null;
  country: string | null;
  config: JSONColumnType<ServiceConfigColumn>;
  limits: JSONColumnType<ServiceLimitsColumn>;
  parameters: JSONColumnType<ParameterColumn[]>;
  terms: JSONColumnType<{ id: string; wording: string }[]>;
  is_active: Generated<boolean>;
  health_status: Generated<'unknown' | 'healthy' | 'unhealthy' | 'maintenance'>;
  health_message: string | null;
  health_checked_at: Date | null;
  version: string | null;
  latency_ms: number | null;
  synced_at: Date | null;
  sync_tried_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ReferencePanelsTable {
  id: Generated<number>;
  service_id: number;
  external_id: string;
  name: string;
  build: Build | null;
  populations: JSONColumnType<{ id: string; name: string }[]>;
  /** People that it was made of, where somebody entered it. */
  samples: number | null;
  is_active: Generated<boolean>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ServiceCredentialsTable {
  service_id: number;
  user_id: string;
  sealed_token: string;
  username: string | null;
  display_name: string | null;
  email: string | null;
  status: 'valid' | 'invalid' | 'expired';
  message: string | null;
  expires_at: Date | null;
  verified_at: Date;
  /** When its owner was last told that it ends soon or does not work. */
  warned_at: Date | null;
  created_at: Generated<Date>;
}

export interface AcceptedTermsTable {
  user_id: string;
  service_id: number;
  term_id: string;
  wording: string;
  wording_sha256: string;
  accepted_at: Generated<Date>;
}
