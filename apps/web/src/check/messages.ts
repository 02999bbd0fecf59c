import type {
  BlobCheckResult,
  BlobFixResult,
  Build,
  FixOptions,
  Judge,
  Phasing,
} from '@imputehub/genotypes/browser';

/** A panel whose sites the hub has. */
export interface SitesOfHub {
  panelId: number;
  externalId: string;
  populations: { id: string; name: string }[];
}

export interface NamedBlob {
  name: string;
  blob: Blob;
}

export interface CheckAsked {
  kind: 'check';
  files: readonly NamedBlob[];
  build: Build;
  population: string;
  phasing: Phasing;
  judges: Judge[];
  sites?: SitesOfHub | undefined;
}

export interface FixAsked {
  kind: 'fix';
  files: readonly NamedBlob[];
  options: FixOptions;
  population: string;
  sites?: SitesOfHub | undefined;
}

export type Asked = CheckAsked | FixAsked;

/** What can't be done here: by its code where there is one. */
export interface Failure {
  code: string;
  message: string;
}

export type Said =
  | { kind: 'progress'; bytes: number }
  | { kind: 'checked'; result: BlobCheckResult }
  | { kind: 'fixed'; result: BlobFixResult }
  | { kind: 'failed'; failure: Failure };
