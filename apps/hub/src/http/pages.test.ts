import { catalogue, createHttpServer, createLogger, problem } from '@imputehub/platform';
import { expect, test } from 'vitest';
import { addPages } from './pages.ts';

const app = createHttpServer({ log: createLogger('test', 'silent') });
addPages(app);

test('the type of every problem leads to its own paragraph', async () => {
  const { type } = problem('not-found').toJSON();
  const [path, anchor] = String(type).split('#');
  const answer = await app.inject(path ?? '');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(answer.body).toContain(`<h2 id="${anchor}">`);
  for (const code of Object.keys(catalogue)) expect(answer.body).toContain(`id="${code}"`);
});

test('the root leads to the description of the API', async () => {
  const answer = await app.inject('/');
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/api/v1/docs']);
});

test('where mails lead to says how to follow the job, and nothing of it', async () => {
  const id = '0199d3a0-0000-7000-8000-000000000001';
  const answer = await app.inject(`/jobs/${id}`);
  expect([answer.statusCode, answer.body.includes(`imputehub watch ${id}`)]).toEqual([200, true]);
  expect((await app.inject('/jobs/%3Cscript%3E')).statusCode).toBe(400);
});
