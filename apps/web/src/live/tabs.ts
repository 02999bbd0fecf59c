import { type Following, type FollowOptions, followEvents, type HubEvent } from '@imputehub/client';

type Message = { event: HubEvent } | { state: Following };

export interface LiveOptions {
  /** Of whom: tabs of another account are no concern. */
  userId: string;
  baseUrl: string;
  signal: AbortSignal;
  onEvent: (event: HubEvent) => void;
  onState: (state: Following) => void;
  follow?: (options: FollowOptions) => AsyncIterable<HubEvent>;
}

/** What other tabs of this app sent: nobody else can write to the channel. */
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && ('event' in value || 'state' in value);

/** The lock of the browser, or at once where it has none (pages over plain HTTP): then each tab asks by itself. */
async function asLeader(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) return await work();
  await navigator.locks.request(name, { signal }, work);
}

/**
 * News of the hub in every tab over one connection: a browser opens six to a server at most, and a seventh tab would
 * wait for ever. One tab holds a lock, follows, and tells the others; when it is closed the next takes over and goes on
 * behind the last event that it saw. Throws ApiError when the hub refuses (signed out).
 */
export async function followInTabs(options: LiveOptions): Promise<void> {
  const { userId, baseUrl, signal, onEvent, onState, follow = followEvents } = options;
  const name = `imputehub-events-${userId}`;
  const channel = new BroadcastChannel(name);
  let last: number | undefined;
  const hear = (message: Message) => {
    if ('state' in message) return onState(message.state);
    last = message.event.id;
    onEvent(message.event);
  };
  const tell = (message: Message) => {
    hear(message);
    channel.postMessage(message);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) hear(data);
  };
  try {
    await asLeader(name, signal, async () => {
      const events = follow({ baseUrl, signal, after: last, onState: (state) => tell({ state }) });
      for await (const event of events) tell({ event });
    });
  } finally {
    channel.close();
  }
}
