import { defineTask } from '@imputehub/platform';
import { z } from 'zod';

/** Deletes checks whose time is over. */
export const expireChecks = defineTask({ name: 'expire-checks', data: z.object({}) });
/** One check of uploaded files. */
export const checkTask = defineTask({ name: 'check-files', data: z.object({ checkId: z.uuid() }) });
