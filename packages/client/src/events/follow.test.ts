import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { type FollowOptions, followEvents } from './follow.ts';
import { type Block, blocksOf } from './parse.ts';
import type { HubEvent } from './types.ts';

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const end of cleanUp.splice(0)) end();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function peer(answer: Answer): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  cleanUp.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

function follow(baseUrl: string, more: Partial<FollowOptions> = {}) {
  const end = new AbortController();
  cleanUp.push(() => end.abort());
  const seen: HubEvent[] = [];
  const states: string[] = [];
  const run = async () => {
    const onState = (state: string) => states.push(state);
    const options = { baseUrl, token: 'ihs_x', signal: end.signal, onState, pollMs: 20, ...more };
    for await (const event of followEvents(options)) seen.push(event);
  };
  const ended = run();
  ended.catch(() => {});
  return { seen, states, ended, stop: () => end.abort() };
}

const file = (id: number) => ({ id, topic: 'file', file_id: id, change: 'created' });
const block = (id: number) => `id: ${id}\nevent: file\ndata: ${JSON.stringify(file(id))}\n\n`;
const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const stream = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

test('a stream that breaks in the middle of an event goes on after the last whole one', async () => {
  const asked: (string | undefined)[] = [];
  const url = await peer((request, response) => {
    const after = request.headers['last-event-id'];
    asked.push(typeof after === 'string' ? after : undefined);
    if (after === undefined) {
      stream(response).write(`id: 7\n\n${block(8)}${block(9).slice(0, 20)}`);
      setTimeout(() => response.destroy(), 20);
    } else stream(response).write(block(9) + block(10));
  });
  const { seen } = follow(url);
  await vi.waitFor(() => expect(seen.map(({ id }) => id)).toEqual([8, 9, 10]), 5000);
  expect(asked).toEqual([undefined, '8']);
});

test('where streams do not pass it asks, and goes back to the stream when it passes', async () => {
  let passes = false;
  const url = await peer((request, response) => {
    const after = Number(new URL(request.url ?? '', 'http://x').searchParams.get('after') ?? 0);
    if (request.url?.includes('/recent'))
      return void json(response, 200, { data: [file(after + 1)], last_id: after + 1, reset: false });
    if (!passes) return void response.writeHead(502).end('bad gateway');
    stream(response).write(`id: 99\n\n${block(100)}`);
  });
  const { seen, states } = follow(url, { streamAgainMs: 200 });
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(3), 5000);
  expect(seen.slice(0, 4).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(states).toEqual(['polling']);
  passes = true;
  await vi.waitFor(() => expect(states.at(-1)).toBe('stream'), 5000);
  expect(seen.at(-1)?.id).toBe(100);
});

test('a proxy that answers a page in place of a stream is no stream', async () => {
  const url = await peer((request, response) => {
    if (request.url?.includes('/recent'))
      return void json(response, 200, { data: [], last_id: 3, reset: true });
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>please sign in to the network');
  });
  const { seen } = follow(url);
  await vi.waitFor(() => expect(seen[0]).toEqual({ id: 3, topic: 'reset' }), 5000);
});

test('a refusal ends it; a hub that is away does not', async () => {
  let away = true;
  const url = await peer((request, response) => {
    if (away) return void request.socket.destroy();
    json(response, 401, { code: 'token-expired', detail: 'over' });
  });
  const { states, ended } = follow(url);
  await vi.waitFor(() => expect(states).toEqual(['offline']), 10_000);
  away = false;
  await expect(ended).rejects.toMatchObject({ code: 'token-expired' });
});

test('events of a topic that this version does not know are passed over', async () => {
  const url = await peer((_request, response) => {
    stream(response).write(`id: 5\nevent: new\ndata: {"id":5,"topic":"new"}\n\n${block(6)}`);
  });
  const { seen } = follow(url);
  await vi.waitFor(() => expect(seen.map(({ id }) => id)).toEqual([6]), 5000);
});

test.each([1, 2, 3, 7, 1000])('a stream reads the same in pieces of %i bytes', async (size) => {
  const bytes = new TextEncoder().encode(
    ': hello\r\nid: 1\r\n\r\nid: 2\nevent: x\ndata: é\ndata: b\n\ndata:c\n\n',
  );
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.slice(i * size, (i + 1) * size),
  );
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const found: Block[] = [];
  for await (const part of blocksOf(body)) found.push(part);
  expect(found).toEqual([
    { id: '1', data: undefined },
    { id: '2', data: 'é\nb' },
    { id: undefined, data: 'c' },
  ]);
});
