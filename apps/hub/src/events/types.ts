/** What events tell of; `reset` stands for all that a reader missed. */
export const topics = ['job', 'notification', 'check', 'fix', 'file', 'service', 'slim'] as const;

export interface HubEvent {
  /** Its position: readers go on after it. */
  id: number;
  topic: string;
  /** Null: for everybody. */
  userId: string | null;
  jobId: string | null;
  data: Record<string, unknown>;
}

/** Whose events, or of which job only. */
export interface Scope {
  userId: string;
  jobId?: string | undefined;
}

export const isFor = (event: HubEvent, { userId, jobId }: Scope): boolean =>
  jobId === undefined ? event.userId === null || event.userId === userId : event.jobId === jobId;
