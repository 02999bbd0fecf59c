import { z } from 'zod';
import { topics } from './types.ts';

const example = {
  id: 4711,
  topic: 'job',
  job_id: '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071',
  status: 'running',
  progress: 42,
  message: 'Phasing with Eagle (3 of 12)',
  waiting_for: null,
  change: 'changed',
};

export const eventShape = z
  .looseObject({
    id: z.number().int().describe('Goes up; go on after it'),
    topic: z.string().describe(`One of ${topics.join(', ')}; what else stands here depends on it`),
  })
  .meta({ examples: [example] });

export const recentShape = z
  .object({
    data: z.array(eventShape),
    last_id: z.number().int().describe('Ask for what comes after it next time'),
    reset: z.boolean().describe('Something was missed that is not there any more: read anew what you show'),
  })
  .meta({ examples: [{ data: [example], last_id: 4711, reset: false }] });

const position = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional();

export const afterQuery = z.object({
  after: position.describe('The last `id` that you know; without it, from now on'),
});

export const streamHeaders = z.object({
  'last-event-id': z
    .string()
    .max(100)
    .optional()
    .describe('The same as `after`, as browsers send it when they connect again'),
});

const text = z.string().meta({
  examples: [`id: 4711\nevent: job\ndata: ${JSON.stringify(example)}\n\n`],
});

/** A stream of server-sent events. */
export const streamAnswer = { description: 'Events', content: { 'text/event-stream': { schema: text } } };

export const streamNotes =
  'Server-sent events (`text/event-stream`): `id`, `event` (the topic) and `data`, a JSON object. A reader that connects again with `Last-Event-ID` gets all that it missed; after a day some of it is swept, and `event: reset` says so. A comment each 20 seconds tells that the link is alive.';
