import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentTypeOf, safeName } from './names.ts';

test.each([
  ['chr20.vcf.gz', 'chr20.vcf.gz'],
  ['C:\\data\\chr20.vcf.gz', 'chr20.vcf.gz'],
  ['/home/ann/chr20.vcf.gz', 'chr20.vcf.gz'],
])('%s becomes %s', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

test.each([
  '',
  '..',
  'a/..',
  '../../etc/passwd',
  '..\\x',
  'a\0.vcf.gz',
  'x\u202egpj.vcf.gz',
  `${'a'.repeat(300)}.vcf.gz`,
])('%j is refused', (name) => {
  expect(() => safeName(name)).toThrow(expect.objectContaining({ code: 'file-name-invalid' }));
});

test('whatever comes, what is accepted is one plain path component', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      try {
        expect(safeName(name)).toMatch(/^[^/\\\0]+$/);
        expect(['.', '..']).not.toContain(safeName(name));
      } catch (error) {
        expect(error).toMatchObject({ code: 'file-name-invalid' });
      }
    }),
  );
});

test('a type comes from the name', () => {
  expect(contentTypeOf('chr20.dose.vcf.gz')).toBe('application/gzip');
  expect(contentTypeOf('x.exe')).toBe('application/octet-stream');
});
