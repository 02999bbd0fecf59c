import type { HubEvent } from './types.ts';

export const toMessage = ({ id, topic, data }: HubEvent) => ({ ...data, id, topic });

/** In the form of server-sent events (HTML standard, section 9.2). JSON has no line breaks. */
export const written = (event: HubEvent): string =>
  `id: ${event.id}\nevent: ${event.topic}\ndata: ${JSON.stringify(toMessage(event))}\n\n`;

/** Something was missed that is not there any more: what is shown must be read again. */
export const writtenReset = (last: number): string =>
  `id: ${last}\nevent: reset\ndata: ${JSON.stringify({ id: last, topic: 'reset' })}\n\n`;

/** Dispatches nothing, and lets the reader go on from here when the link breaks. */
export const writtenPosition = (last: number): string => `id: ${last}\n\n`;

/** Milliseconds until a browser connects again. */
export const writtenRetry = 'retry: 2000\n\n';

export const writtenHeartbeat = ': still here\n';
