import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';

export interface MultipartFile {
  field: string;
  /** ASCII, without quotes. */
  name: string;
  size: number;
  open(): Promise<Readable> | Readable;
}

export interface Multipart {
  headers: Record<string, string>;
  body: Readable;
  /** True from the moment that the last byte was handed over: the other side may then have all of it. */
  complete(): boolean;
}

const line = '\r\n';

function fieldPart(boundary: string, name: string, value: string): Buffer {
  return Buffer.from(
    `--${boundary}${line}Content-Disposition: form-data; name="${name}"${line}${line}${value}${line}`,
  );
}

function fileHead(boundary: string, { field, name }: MultipartFile): Buffer {
  const disposition = `Content-Disposition: form-data; name="${field}"; filename="${name}"`;
  return Buffer.from(`--${boundary}${line}${disposition}${line}Content-Type: application/gzip${line}${line}`);
}

/**
 * A multipart/form-data body of known length that reads its files as it is sent. A file that yields another number
 * of bytes than it promised breaks the request, which the other side then can't take for complete.
 */
export function multipart(
  fields: [string, string][],
  files: MultipartFile[],
  onBytes?: (bytes: number) => void,
): Multipart {
  const boundary = `imputehub-${randomUUID()}`;
  const head = Buffer.concat(fields.map(([name, value]) => fieldPart(boundary, name, value)));
  const tail = Buffer.from(`--${boundary}--${line}`);
  const heads = files.map((file) => fileHead(boundary, file));
  const fileBytes = files.reduce((sum, { size }) => sum + size, 0);
  const length =
    head.length + heads.reduce((sum, h) => sum + h.length + line.length, 0) + fileBytes + tail.length;
  let complete = false;

  async function* parts() {
    yield head;
    for (const [i, file] of files.entries()) {
      yield heads[i] ?? Buffer.alloc(0);
      let sent = 0;
      for await (const chunk of await file.open()) {
        sent += chunk.length;
        if (sent > file.size) throw new Error(`${file.name} is longer than its ${file.size} bytes`);
        onBytes?.(chunk.length);
        yield chunk;
      }
      if (sent !== file.size) throw new Error(`${file.name} gave ${sent} of ${file.size} bytes`);
      yield Buffer.from(line);
    }
    complete = true;
    yield tail;
  }

  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(length),
    },
    body: Readable.from(parts(), { objectMode: false, highWaterMark: 256 * 1024 }),
    complete: () => complete,
  };
}
