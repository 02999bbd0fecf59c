import { expect, test } from 'vitest';
import { changeTarget, contentShape, emptyContent, isLocked, nameOf } from './content.ts';

const target = { service_id: 1, panel_id: 2 };

test('what an older app left out has its default, and what is none is refused', () => {
  const found = contentShape.parse({ targets: [target] });
  expect(found.targets[0]).toMatchObject({ ...target, submission: null, options: {} });
  expect(found.build).toBe('hg19');
  expect(contentShape.safeParse({ build: 'hg18' }).success).toBe(false);
});

test('a request without an answer locks the draft until its job is known', () => {
  const content = contentShape.parse({ targets: [target, { ...target, panel_id: 3 }] });
  expect(isLocked(content)).toBe(false);
  const [first] = content.targets;
  if (!first) throw new Error('two were given');
  const sent = changeTarget(content, first, { submission: { key: 'k', body: '{}' } });
  expect(isLocked(sent)).toBe(true);
  expect(sent.targets[1]?.submission).toBeNull();
  expect(isLocked(changeTarget(sent, first, { job_id: 'j' }))).toBe(false);
});

test('a draft is called as its job, else as its first file', () => {
  const file = { key: 'a', name: 'chr20.vcf.gz', size: 1, file_id: null, mended: false };
  expect(nameOf({ ...emptyContent(), files: [file] })).toBe('chr20.vcf.gz');
  expect(nameOf({ ...emptyContent(), files: [file], name: ' Cohort ' })).toBe('Cohort');
});

test('a file with a longer name than a draft may have can be kept', () => {
  const file = { key: 'a', name: `${'x'.repeat(240)}.vcf.gz`, size: 1, file_id: null, mended: false };
  expect(nameOf({ ...emptyContent(), files: [file] })).toBe('x'.repeat(200));
});
