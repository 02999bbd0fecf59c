import { join } from 'node:path';
import type { Context } from '../context.ts';

export const jobsDirectory = ({ config }: Context): string => join(config.dataDirectory, 'jobs');
export const jobDirectory = (context: Context, id: string): string => join(jobsDirectory(context), id);
export const logFile = (context: Context, id: string): string => join(jobDirectory(context, id), 'job.log');
