export { type ClientOptions, createClient, type HubClient, take } from './client.ts';
export { ApiError, ConnectionError, type ProblemDocument } from './errors.ts';
export { createJob } from './jobs.ts';
export type * from './types.ts';
