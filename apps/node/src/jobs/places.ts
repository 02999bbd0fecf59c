import { join } from 'node:path';
import type { Context } from '../context.ts';

type Configured = Pick<Context, 'config'>;

export const jobsDirectory = ({ config }: Configured): string => join(config.dataDirectory, 'jobs');
export const jobDirectory = (context: Configured, id: string): string => join(jobsDirectory(context), id);
export const logFile = (context: Configured, id: string): string =>
  join(jobDirectory(context, id), 'job.log');
