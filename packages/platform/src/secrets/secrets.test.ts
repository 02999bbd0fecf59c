import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVault, randomPassword, secretFile } from './index.ts';

test('what is sealed opens with the same key and purpose only', () => {
  const vault = createVault('k');
  fc.assert(
    fc.property(fc.string(), fc.string(), (plain, purpose) => {
      const sealed = vault.seal(plain, purpose);
      expect(vault.open(sealed, purpose)).toBe(plain);
      expect(() => vault.open(sealed, `${purpose}x`)).toThrow();
      expect(() => createVault('other').open(sealed, purpose)).toThrow();
    }),
  );
});

test('a password has letters and digits only and begins with a letter', () => {
  for (let i = 0; i < 200; i++) expect(randomPassword()).toMatch(/^[A-Za-z][A-Za-z0-9]{23}$/);
});

test('a secret file is made once, 0600', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'secret-')), 'key');
  const first = secretFile(path);
  expect(first).toHaveLength(64);
  expect(secretFile(path)).toBe(first);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
