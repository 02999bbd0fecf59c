import { defineTask } from '@imputehub/platform';
import { z } from 'zod';

/** One fix of stored files. */
export const fixTask = defineTask({ name: 'fix-files', data: z.object({ fixId: z.uuid() }) });
/** Deletes fixes whose time is over. */
export const expireFixes = defineTask({ name: 'expire-fixes', data: z.object({}) });
