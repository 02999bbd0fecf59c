import { z } from 'zod';

const described = {
  'Accept-Ranges': '`bytes`',
  'Content-Disposition': '`attachment` with the name of the file (RFC 6266)',
  'Content-Length': 'Bytes of this answer',
  'Content-Range': 'Which bytes these are, and of how many',
  'Imputehub-File-Id': 'Id of the file, once all of it has come',
  Location: 'Address of what was made',
  'Repr-Digest': 'The SHA-256 of the whole file, in base64 (RFC 9530), also where a range is sent',
  'Tus-Resumable': '`1.0.0`',
  'Upload-Expires': 'When the upload is given up unless more comes (HTTP date)',
  'Upload-Length': 'Bytes of the whole file',
  'Upload-Offset': 'Bytes that have come',
  ETag: 'The SHA-256 of the file in quotes; give it back as `If-Range` or `If-None-Match`',
};

type Header = keyof typeof described;

const headersOf = (names: Header[]) =>
  Object.fromEntries(
    names.map((name) => [name, { description: described[name], schema: { type: 'string' } }]),
  );

const binary = z.unknown().meta({ type: 'string', format: 'binary' });
const answers = new WeakMap<object, ReturnType<typeof headersOf>>();

/** An answer that is a stream of bytes: its media types, and the headers that tell a client about it. */
export function bytesOf(types: string[], names: Header[], description: string) {
  const content = Object.fromEntries(types.map((type) => [type, { schema: binary }]));
  const answer = { description, content };
  answers.set(answer, headersOf(names));
  return answer;
}

/** An answer without a body: what was asked for is there already. */
export function headersOnly(names: Header[], description: string) {
  const answer = z.null().describe(description);
  answers.set(answer, headersOf(names));
  return answer;
}

/** The headers of an answer that one of the above made. */
export const headersOfAnswer = (answer: unknown): ReturnType<typeof headersOf> | undefined =>
  typeof answer === 'object' && answer !== null ? answers.get(answer) : undefined;

/** Of an answer that is described by a shape and sent as a stream, which nobody can hold against it. */
export const streamed = (shape: z.ZodType): z.ZodType => shape;
