import { expect, test } from 'vitest';
import { byteCount, parseChecksum, parseMetadata } from './headers.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

test('metadata is a list of keys with base64, a key alone is empty', () => {
  const header = `filename ${base64('größe.vcf.gz')},sha256 ${base64('ab')}, is_confidential`;
  expect([...parseMetadata(header)]).toEqual([
    ['filename', 'größe.vcf.gz'],
    ['sha256', 'ab'],
    ['is_confidential', ''],
  ]);
  expect(parseMetadata(undefined).size).toBe(0);
});

test.each(['a b c', 'a %%%', `a ${base64('x')},a ${base64('y')}`])('metadata "%s" is refused', (header) => {
  expect(() => parseMetadata(header)).toThrow(expect.objectContaining({ code: 'invalid-request' }));
});

test('a checksum names its algorithm', () => {
  expect(parseChecksum(undefined)).toBeUndefined();
  expect(parseChecksum('sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=')).toEqual({
    algorithm: 'sha1',
    value: 'Kq5sNclPz7QV2+lfQIuc6R7oRu0=',
  });
});

test.each(['sha1', 'crc32 AAAA', 'sha1 not-base64!', 'sha1 AAAA BBBB', ''])(
  'checksum "%s" is refused',
  (header) => {
    expect(() => parseChecksum(header)).toThrow(expect.objectContaining({ code: 'upload-checksum-unknown' }));
  },
);

test.each(['-1', '1.5', '1e3', '', 'x', '9999999999999999'])('"%s" is no number of bytes', (value) => {
  expect(() => byteCount('Upload-Offset', value)).toThrow(
    expect.objectContaining({ code: 'invalid-request' }),
  );
});
