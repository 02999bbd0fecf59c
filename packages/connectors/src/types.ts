import type { Readable } from 'node:stream';

/** The id a remote service gave to a job, as it gave it. */
export type ExternalJobId = string;

/**
 * A mark of ours that travels with a submission (in the job's name, or a tag), so that a retry after a lost
 * answer can find the job that was created and adopt it. Letters and digits only, unique per submission.
 */
export type SubmissionToken = string;

export type Build = 'hg19' | 'hg38';

export interface Population {
  id: string;
  name: string;
}

/** A reference panel as its service names it. */
export interface RemotePanel {
  /** What goes into a submission, e.g. `apps@h3africa-v6hc-s@1.0.0`. */
  externalId: string;
  name: string;
  /** Services of the Michigan kind do not tell a panel's build, so it is often unknown. */
  build: Build | null;
  populations: Population[];
}

/** One choice or input of a service's own submission form. */
export interface RemoteParameter {
  id: string;
  type: 'list' | 'checkbox' | 'text' | 'number' | 'terms' | 'file' | 'other';
  /** Plain text, markup removed. */
  label: string;
  required: boolean;
  default: string;
  options: { value: string; label: string }[];
}

/** A sentence that a person must accept before the service takes a job. Never ticked silently. */
export interface Term {
  id: string;
  wording: string;
}

export interface ServiceLimits {
  /** Jobs a user may have waiting or running at once; null when not established. */
  maxJobsPerUser: number | null;
  minSamples: number | null;
  maxSamples: number | null;
  /** Bytes of one request or file. */
  maxUploadBytes: number | null;
  /** Days until results are deleted over there. */
  retentionDays: number | null;
  /** How often one result may be downloaded. */
  maxDownloads: number | null;
}

export interface ServiceDescription {
  name: string;
  /** Version of the application that runs the jobs. */
  version: string | null;
  /** Application id that submissions go to. */
  application: string;
  panels: RemotePanel[];
  parameters: RemoteParameter[];
  terms: Term[];
  limits: Partial<ServiceLimits>;
  /** Set while the service takes no jobs; its own words, or a short sentence. */
  maintenance: string | null;
}

/** What `GET`ing a service without an account can tell. */
export interface ServiceHealth {
  reachable: boolean;
  /** The remote speaks the protocol we expect; false for, say, an HTML page. */
  authentic: boolean;
  version: string | null;
  latencyMs: number;
  maintenance: string | null;
  /** What is wrong, in a sentence; null when nothing is. */
  problem: string | null;
}

export interface CredentialStatus {
  valid: boolean;
  username: string | null;
  displayName: string | null;
  email: string | null;
  expiresAt: Date | null;
  /** The service's own words, when it refused. */
  message: string | null;
}

export interface SubmissionFile {
  /** A safe base name ending in what the service expects, e.g. `chr20.vcf.gz`. */
  name: string;
  /** Bytes. */
  size: number;
  open(): Promise<Readable> | Readable;
}

export interface Submission {
  token: SubmissionToken;
  /** The person's name for the job; the connector adds the token. */
  name: string;
  panel: string;
  population: string;
  build: Build;
  phasing: string;
  mode: string;
  r2Filter: string;
  /** Password for encrypted results: letters and digits, at least one letter. */
  password: string;
  aesEncryption: boolean;
  meta: boolean;
  /** Accepted terms by id, for services whose form asks for them. */
  acceptedTerms: string[];
  files: SubmissionFile[];
  /** Called with bytes sent so far, over all files. */
  onProgress?: (sentBytes: number) => void;
  signal?: AbortSignal;
}

export type RemoteState =
  | 'queued'
  | 'running'
  | 'exporting'
  | 'succeeded'
  | 'failed'
  | 'cancelled'
  /** Results deleted over there. */
  | 'expired'
  /** The service lost it on a restart and it may be started again (Cloudgene -1). */
  | 'interrupted';

export interface RemoteStep {
  name: string;
  /** Plain text. */
  messages: { level: 'ok' | 'error' | 'warning' | 'running'; text: string }[];
}

export interface ExternalJobState {
  id: ExternalJobId;
  state: RemoteState;
  /** 0-100, from what the service says; 100 only when it has ended well. */
  progress: number;
  /** 1-based place in the queue, when waiting. */
  queuePosition: number | null;
  /** One line for a person: what it is doing now. */
  message: string;
  steps: RemoteStep[];
  /** Why it failed, in the service's own words (plain text). */
  failure: string | null;
  /** The code of the error catalogue for it, and the line that told it; null where its words are not known. */
  failureCause: { code: string; words: string } | null;
  submittedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  /** When results will be deleted over there. */
  expiresAt: Date | null;
}

export interface PollAnswer {
  states: Map<ExternalJobId, ExternalJobState>;
  /** Ids that the service says it does not know. An id in neither was not learned of this time. */
  missing: Set<ExternalJobId>;
}

export interface OutputFile {
  /** As the service names it; may contain `/`. Not yet safe as a path. */
  name: string;
  /** Opaque to callers; possession of it may give access, so it is never logged or returned. */
  handle: string;
  /** Exact bytes where the service tells; display sizes are not used. */
  size: number | null;
  /** Downloads left; null when unlimited or unknown. */
  downloadsLeft: number | null;
}

export interface OpenedOutput {
  stream: Readable;
  /** Bytes that will come, when the service tells. */
  size: number | null;
  /** First byte of the stream within the file: 0 when the service ignores ranges. */
  offset: number;
}

export type CancelOutcome =
  /** It is cancelled over there. */
  | { outcome: 'cancelled' }
  /** It had ended before. */
  | { outcome: 'already-ended'; state: RemoteState }
  /** Asked, and not yet seen to have stopped. */
  | { outcome: 'requested' }
  /** The service does not know it. */
  | { outcome: 'not-found' };

/** One remote service, reached with one user's credential. */
export interface ServiceConnector {
  health(signal?: AbortSignal): Promise<ServiceHealth>;
  describe(signal?: AbortSignal): Promise<ServiceDescription>;
  verifyCredential(signal?: AbortSignal): Promise<CredentialStatus>;
  /** Throws with `details.maybeDone` when the link broke after everything was sent: the service may have taken it. */
  submit(submission: Submission): Promise<ExternalJobId>;
  findSubmission(token: SubmissionToken, signal?: AbortSignal): Promise<ExternalJobId | undefined>;
  /** Jobs of this user that count against the service's limit. */
  countActive(signal?: AbortSignal): Promise<number>;
  /** Throws when nothing at all could be learned. */
  poll(ids: ExternalJobId[], signal?: AbortSignal): Promise<PollAnswer>;
  outputs(id: ExternalJobId, signal?: AbortSignal): Promise<OutputFile[]>;
  open(output: OutputFile, options?: { fromByte?: number; signal?: AbortSignal }): Promise<OpenedOutput>;
  /** The service's own log of a job, bounded; undefined when there is none. */
  log(id: ExternalJobId, signal?: AbortSignal): Promise<string | undefined>;
  cancel(id: ExternalJobId, signal?: AbortSignal): Promise<CancelOutcome>;
  /** Starts an `interrupted` job again. */
  restart(id: ExternalJobId, signal?: AbortSignal): Promise<void>;
  /** Passwords for encrypted results that the service itself shows in the job's messages. */
  shownPasswords(id: ExternalJobId, signal?: AbortSignal): Promise<string[]>;
}

export interface ConnectorConfig {
  baseUrl: string;
  /** Application to use where a service has several; default: the newest imputation application. */
  application?: string | undefined;
  /** Milliseconds; TLS handshakes to distant services can take over 30 s. Default 60,000. */
  connectTimeoutMs?: number | undefined;
  /** Milliseconds without a byte before a request is given up. Default 300,000. */
  idleTimeoutMs?: number | undefined;
  /** Milliseconds for a small answer to arrive whole, so that 2 bytes a second keep nobody. Default 180,000. */
  answerTimeoutMs?: number | undefined;
  /** Hosts in private networks are refused unless an administrator allowed it for this service. */
  allowPrivateNetwork?: boolean | undefined;
  userAgent?: string | undefined;
}

export interface Credential {
  token: string;
}
