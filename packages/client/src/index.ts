export { type ClientOptions, createClient, type HubClient, take } from './client.ts';
export { ApiError, ConnectionError, errorOf, type ProblemDocument } from './errors.ts';
export { type Following, type FollowOptions, followEvents } from './events/follow.ts';
export type { EventTopic, HubEvent } from './events/types.ts';
export { createJob } from './jobs.ts';
export { attachSites } from './panel-sites.ts';
export type * from './types.ts';
export {
  placeOfUpload,
  type Uploaded,
  uploadedFile,
  uploadsPath,
  type WantedUpload,
} from './upload-place.ts';
