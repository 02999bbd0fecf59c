import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countActive } from '../jobs/store.ts';
import { IncomingJob, type SubmittedJob } from '../jobs/submit.ts';
import { jobForm, type TestNode, testNode } from './node.fixture.ts';

let node: TestNode;
beforeAll(async () => {
  node = await testNode({ IMPUTEHUB_NODE_JOBS_PER_USER: '2' });
});
afterAll(() => node.close());

test('of six submissions at once as many are taken as are allowed', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => node.submit(jobForm())));
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 400, 400, 400, 400]);
  expect(await countActive(node.context.db, 'ann')).toBe(2);
  await node.context.db.deleteFrom('jobs').execute();
});

const submitted: SubmittedJob = {
  ...{ username: 'ann', admin: false, name: '', applicationId: 'imputationserver2', userAgent: '' },
  ...{ panelId: 'test', password: undefined },
  parameters: {
    build: 'hg19',
    phasing: 'eagle',
    ...{ population: 'all', mode: 'qc_only', r2Filter: '0', aesEncryption: false, meta: false },
  },
};

test('of six uploads that end at the same moment as many become jobs as are allowed', async () => {
  const jobs = Array.from({ length: 6 }, () => new IncomingJob(node.context));
  for (const job of jobs) await job.add('chr20.vcf.gz', Readable.from(['text']));
  const ends = await Promise.allSettled(jobs.map((job) => job.commit(submitted)));
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  expect(await countActive(node.context.db, 'ann')).toBe(2);
  await node.context.db.deleteFrom('jobs').execute();
});

test.each([
  ['a NUL in the name', jobForm({ 'job-name': 'a\0b' })],
  ['a line break in the name', jobForm({ 'job-name': 'a\nb' })],
  ['a name of 300 characters', jobForm({ 'job-name': 'x'.repeat(300) })],
  ['a NUL in the mode', jobForm({ mode: 'imp\0utation' })],
  ['an unknown mode', jobForm({ mode: '../' })],
  ['a NUL in the panel', jobForm({ refpanel: 'te\0st' })],
  ['a panel outside of its folder', jobForm({ refpanel: '../../test' })],
  ['a NUL in the population', jobForm({ population: '\0' })],
  ['a NUL in a field name', jobForm({ 'bu\0ild': 'hg19' })],
  ['a field called __proto__', jobForm({ __proto__2: 'x' })],
  ['a NUL in a file name', jobForm({}, 'a\0b.vcf.gz')],
  ['a file called ..', jobForm({}, '../..')],
  ['a file name of 300 characters', jobForm({}, `${'x'.repeat(300)}.vcf.gz`)],
  ['an empty file', jobForm({}, 'chr20.vcf.gz', '')],
])('%s is refused with 400 and a sentence, and nothing stays', async (_what, form) => {
  const { statusCode, body } = await node.submit(form);
  expect(statusCode, body).toBe(400);
  expect(JSON.parse(body)).toMatchObject({ success: false, message: expect.stringMatching(/\S+ \S+/) });
  expect(await countActive(node.context.db, 'ann')).toBe(0);
});
