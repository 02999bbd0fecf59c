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
