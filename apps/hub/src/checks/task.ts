import { defineTask } from '@imputehub/platform';
import { z } from 'zod';

/** One check of uploaded files. */
export const checkTask = defineTask({ name: 'check-files', data: z.object({ checkId: z.uuid() }) });
