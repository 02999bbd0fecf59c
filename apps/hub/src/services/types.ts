import type { ConnectorKind } from '@imputehub/connectors';
import type {
  Build,
  ParameterColumn,
  ServiceConfigColumn,
  ServiceLimitsColumn,
} from '../database/tables/services.ts';

export type HealthStatus = 'unknown' | 'healthy' | 'unhealthy' | 'maintenance';

export interface Service {
  id: number;
  kind: ConnectorKind;
  name: string;
  description: string;
  baseUrl: string;
  application: string | null;
  preset: string | null;
  country: string | null;
  config: ServiceConfigColumn;
  limits: ServiceLimitsColumn;
  parameters: ParameterColumn[];
  terms: { id: string; wording: string }[];
  isActive: boolean;
  health: { status: HealthStatus; message: string | null; checkedAt: Date | null; latencyMs: number | null };
  version: string | null;
  syncedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** What goes on at a service, by the jobs of this hub. */
export interface Activity {
  jobsWaiting: number;
  jobsRunning: number;
  completed30Days: number;
  /** From submission to verified results, of the last 30 days. */
  medianSeconds: number | null;
  lastCompletedAt: Date | null;
}

export interface Panel {
  id: number;
  serviceId: number;
  externalId: string;
  name: string;
  build: Build | null;
  populations: { id: string; name: string }[];
  isActive: boolean;
  /** People it was made of, as an administrator entered it, or as published. */
  samples: number | null;
  /** What an administrator attached. */
  sites: { count: number; build: Build | null; fingerprint: string } | null;
}

export interface StoredCredential {
  serviceId: number;
  userId: string;
  sealedToken: string;
  username: string | null;
  displayName: string | null;
  email: string | null;
  status: 'valid' | 'invalid' | 'expired';
  message: string | null;
  expiresAt: Date | null;
  verifiedAt: Date;
}
