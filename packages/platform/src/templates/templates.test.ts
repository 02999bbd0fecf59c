import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mailTemplateFaults, overriddenMailTemplate } from './mail.ts';
import { renderTemplate, templateFault } from './template.ts';

const names = new Set(['title', 'url', 'entries']);

test.each([
  ['a section that is not closed', '{{#entries}}x', 'txt', /Unclosed section/],
  ['a tag that is not closed', 'a {{title', 'txt', /Unclosed tag/],
  ['a name that nobody fills in', 'a {{titel}}', 'txt', /titel.*title, url, entries/],
  ['such a name within a section', '{{#entries}}{{x}}{{/entries}}', 'txt', /\{\{x\}\}/],
  ['a value that is not escaped', '<p>{{{title}}}</p>', 'html', /escaped only/],
  ['another way to write that', '<p>{{&title}}</p>', 'html', /escaped only/],
  ['a part of another file', '{{>head}}', 'html', /not read/],
] as const)('%s is a fault', (_what, text, format, why) => {
  expect(templateFault(text, names, format)).toMatch(why);
});

test('values are escaped in HTML, and stand as they are in plain text', () => {
  const template = '{{title}}{{#entries}} {{.}}{{/entries}}';
  const view = { title: `<img src=x onerror="a('b')">`, entries: ['a & b'] };
  expect(templateFault(template, names, 'html')).toBeUndefined();
  const html = renderTemplate(template, view, 'html');
  expect(html).not.toMatch(/[<>"']/);
  expect(html).toContain('a &amp; b');
  expect(renderTemplate(template, view, 'txt')).toBe(`${view.title} a & b`);
});

test('the own template of a kind goes before the general one, and a broken one is passed over and named', () => {
  const directory = mkdtempSync(join(tmpdir(), 'templates-'));
  const faults: string[] = [];
  const found = () =>
    overriddenMailTemplate(directory, ['job_failed', 'notification'], 'txt', ({ file }) => faults.push(file));
  expect(found()).toBeUndefined();
  writeFileSync(join(directory, 'notification.txt'), 'Subject: {{title}}\n\ngeneral');
  expect(found()).toContain('general');
  writeFileSync(join(directory, 'job_failed.txt'), 'Subject: {{title}}\n\nown');
  expect(found()).toContain('own');
  expect(faults).toEqual([]);
  writeFileSync(join(directory, 'job_failed.txt'), 'no subject');
  expect(found()).toContain('general');
  expect(faults).toEqual([join(directory, 'job_failed.txt')]);
  writeFileSync(join(directory, 'jobfailed.html'), '');
  expect(mailTemplateFaults(directory).map(({ why }) => why)).toEqual([
    expect.stringContaining('Subject'),
    expect.stringContaining('not named'),
  ]);
  expect(mailTemplateFaults(join(directory, 'none'))).toEqual([]);
});
