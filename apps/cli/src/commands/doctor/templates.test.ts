import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTemplates } from './templates.ts';

test('a broken template is named, with what is wrong and what is sent instead', () => {
  const data = mkdtempSync(join(tmpdir(), 'doctor-'));
  expect(judgeTemplates(data).state).toBe('ok');
  const directory = join(data, 'templates', 'mail');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'job_failed.txt'), 'Subject: {{title}}\n\n{{message}}');
  expect(judgeTemplates(data).state).toBe('ok');
  writeFileSync(join(directory, 'digest.html'), '{{#entries}}');
  writeFileSync(join(directory, 'other.txt'), '');
  expect(judgeTemplates(data)).toMatchObject({
    state: 'broken',
    found: expect.stringMatching(/digest\.html: Unclosed section.*and 1 more.*built-in/),
  });
});
