/** Keys of the query cache. A list is the beginning of its entries' keys, so that it can be marked stale with them. */
export const keys = {
  me: ['me'],
  jobs: ['jobs'],
  /** Beginning of every page of jobs: `{data, next_cursor}`. */
  jobLists: ['jobs', 'list'],
  job: (id: string) => ['jobs', id],
  /** What of a job changes with its state only: results, check, log. */
  jobPart: (id: string, part: string, status: string) => ['job-parts', id, part, status],
  files: ['files'],
  file: (id: number) => ['files', id],
  checks: ['checks'],
  check: (id: string) => ['checks', id],
  fixes: ['fixes'],
  fix: (id: string) => ['fixes', id],
  drafts: ['drafts'],
  draft: (id: string) => ['drafts', id],
  services: ['services'],
  service: (id: number) => ['services', id],
  panels: ['panels'],
  notifications: ['notifications'],
  account: ['account'],
  admin: ['admin'],
} as const satisfies Record<string, readonly string[] | ((...of: never[]) => readonly unknown[])>;
