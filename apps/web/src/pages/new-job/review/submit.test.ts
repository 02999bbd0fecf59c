import { ApiError, ConnectionError } from '@imputehub/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { contentShape } from '../draft/content.ts';
import { DraftStore } from '../draft/store.ts';
import { submitTarget } from './submit.ts';

/** What the hub has of the draft, and the order of what was asked of it. */
let saved: string[];
let asked: string[];

beforeEach(() => {
  saved = [];
  asked = [];
  vi.stubGlobal('location', { origin: 'http://hub.test' });
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    saved.push(body);
    asked.push('save');
    return Response.json({ ...JSON.parse(body), id: 'd', version: saved.length, updated_at: '' });
  });
});

const file = { key: 'a', name: 'chr20.vcf.gz', size: 1, file_id: 12, mended: false };
const draft = () =>
  new DraftStore(
    contentShape.parse({ files: [file], targets: [{ service_id: 1, panel_id: 2, population: 'afr' }] }),
    undefined,
    () => false,
  );

function first(store: DraftStore) {
  const [target] = store.get().content.targets;
  if (!target) throw new Error('one was given');
  return target;
}

const refused = () =>
  new ApiError({ code: 'terms-not-accepted', title: '', status: 422, detail: '', next: '', fault: 'user' });

test('the key is at the hub before the request goes, and a second click is no second job', async () => {
  const store = draft();
  const post = vi.fn(async (body: string, key: string) => {
    asked.push('post');
    expect(saved.at(-1)).toContain(key);
    expect(JSON.parse(body)).toMatchObject({ input_file_ids: [12], population: 'afr', accept_terms: ['t'] });
    return 'job';
  });
  expect(await submitTarget(store, first(store), ['t'], post)).toBe('job');
  expect(asked.slice(0, 2)).toEqual(['save', 'post']);
  expect(await submitTarget(store, first(store), ['t'], post)).toBe('job');
  expect(post).toHaveBeenCalledTimes(1);
});

test('after a lost answer the very same request goes again, whatever was changed since', async () => {
  const store = draft();
  const sent: string[][] = [];
  const post = vi.fn(async (...what: [string, string]) => {
    sent.push(what);
    if (sent.length === 1) throw new ConnectionError('lost');
    return 'job';
  });
  await expect(submitTarget(store, first(store), [], post)).rejects.toThrow('lost');
  store.update((before) => ({ ...before, name: 'Another name' }));
  await submitTarget(store, first(store), [], post);
  expect(sent[1]).toEqual(sent[0]);
});

test('after a refusal the next request is another one', async () => {
  const store = draft();
  const keys: string[] = [];
  const post = vi.fn(async (_body: string, key: string) => {
    keys.push(key);
    if (keys.length === 1) throw refused();
    return 'job';
  });
  await expect(submitTarget(store, first(store), [], post)).rejects.toThrow(ApiError);
  await submitTarget(store, first(store), ['t'], post);
  expect(keys[1]).not.toBe(keys[0]);
});
