import { createServer, type ServerResponse } from 'node:http';
import { createClient } from '@imputehub/client';
import { afterEach, expect, test } from 'vitest';
import { watchJob } from './watch.ts';

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const end of cleanUp.splice(0)) end();
});

const id = '019ab2c4-6d5e-7f00-8a1b-2c3d4e5f6071';
const jobAt = (progress: number) => ({
  id,
  status: progress === 100 ? 'completed' : 'running',
  progress,
  message: `at ${progress}`,
});

/** A hub with one job; `streams` is how it answers who wants its events. */
async function hub(streams: (response: ServerResponse) => void) {
  const state = { progress: 0, looks: 0 };
  const server = createServer((request, response) => {
    if (request.url?.includes('/events')) return streams(response);
    state.looks += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(jobAt(state.progress)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  cleanUp.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const token = 'ihs_x';
  return { state, session: { baseUrl, token, client: createClient({ baseUrl, token }) } };
}

test('a job is looked at when its stream says so, not before', async () => {
  const open: ServerResponse[] = [];
  const { state, session } = await hub((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('id: 1\n\n');
    open.push(response);
  });
  const seen: number[] = [];
  const onChange = ({ progress }: { progress: number }) => seen.push(progress);
  const watching = watchJob(session, id, { bar: false, onChange });
  for (const progress of [40, 100]) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    state.progress = progress;
    const data = JSON.stringify({ id: progress, topic: 'job', job_id: id });
    for (const response of open) response.write(`id: ${progress}\nevent: job\ndata: ${data}\n\n`);
  }
  expect((await watching).status).toBe('completed');
  expect(seen).toEqual([0, 40, 100]);
  // The first, one as the stream began, and one for each event.
  expect(state.looks).toBeLessThanOrEqual(4);
});

test('a hub without streams is asked from time to time', async () => {
  const { state, session } = await hub((response) =>
    response
      .writeHead(404, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ code: 'not-found', detail: 'There is nothing at this address.' })),
  );
  setTimeout(() => {
    state.progress = 100;
  }, 500);
  expect((await watchJob(session, id, { bar: false, everyMs: 100 })).status).toBe('completed');
});

test('a watch that is given up ends at once', async () => {
  const { session } = await hub((response) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' }),
  );
  const end = new AbortController();
  setTimeout(() => end.abort(), 300);
  await expect(watchJob(session, id, { bar: false, signal: end.signal })).rejects.toThrow();
});
