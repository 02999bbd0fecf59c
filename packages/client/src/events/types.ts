import type { operations } from '../generated/schema.d.ts';

type Job = operations['getJob']['responses'][200]['content']['application/json'];

interface Common {
  /** Goes up; a later call goes on after it. */
  id: number;
}

/** What happened. `reset`: something was missed for good, so read anew what you show. */
export type HubEvent = Common &
  (
    | ({ topic: 'job'; job_id: string; change: 'created' | 'changed' | 'deleted' } & Pick<
        Job,
        'status' | 'progress' | 'message' | 'waiting_for'
      >)
    | { topic: 'notification'; notification_id: number; kind: string; title: string; unread: boolean }
    | { topic: 'check'; check_id: string; status: string; progress: number }
    | { topic: 'fix'; fix_id: string; status: string; progress: number }
    | { topic: 'file'; file_id: number; change: 'created' | 'changed' | 'deleted' }
    | { topic: 'service'; service_id: number; health_status: string }
    | { topic: 'slim'; job_id: string; status: string }
    | { topic: 'reset' }
  );

export type EventTopic = HubEvent['topic'];

const topics: Record<EventTopic, true> = {
  job: true,
  notification: true,
  check: true,
  fix: true,
  file: true,
  service: true,
  slim: true,
  reset: true,
};

/** An event as the hub wrote it; one of a topic that this version does not know is undefined. */
export function asEvent(value: unknown): HubEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('id' in value) || typeof value.id !== 'number') return undefined;
  if (!('topic' in value) || typeof value.topic !== 'string' || !Object.hasOwn(topics, value.topic))
    return undefined;
  // What a topic carries is the hub's word, as every answer of it is.
  return value as HubEvent;
}
