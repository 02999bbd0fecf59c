import { Readable } from 'node:stream';
import { z } from 'zod';
import { ConnectorError } from '../errors.ts';
import type { Answer } from '../http/client.ts';
import { serviceMessage } from '../http/failures.ts';
import type { OpenedOutput, OutputFile } from '../types.ts';
import type { CloudgeneJob } from './schemas.ts';

const handleShape = z.object({ hash: z.string().min(1), name: z.string() });

/** Result files with their hashes: possession of one is all that a download needs, so they travel in the handle. */
export function outputsOf(job: CloudgeneJob): OutputFile[] {
  return job.outputParams
    .filter(({ download }) => download !== false)
    .flatMap(({ files }) => files)
    .filter(({ hash }) => hash !== '')
    .map(({ name, hash, count }) => ({
      name,
      handle: JSON.stringify({ hash, name }),
      size: null,
      downloadsLeft: typeof count === 'number' && count >= 0 ? count : null,
    }));
}

/** `/share/results/<hash>/<name>` is understood by both generations, and needs no token. */
export function downloadPath(handle: string): string {
  const { hash, name } = handleShape.parse(JSON.parse(handle));
  return `share/results/${encodeURIComponent(hash)}/${name.split('/').map(encodeURIComponent).join('/')}`;
}

const header = (answer: Answer, name: string) => {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** A refusal is JSON, sometimes with status 200 and under the name of a zip. */
function refusalIn(text: string): ConnectorError | undefined {
  const said = serviceMessage(text);
  if (said === undefined) return undefined;
  const kind = /max downloads exceeded/i.test(said) ? 'downloads-used-up' : 'refused';
  return new ConnectorError(kind, `The service refused the download: ${said}`, { serviceMessage: said });
}

async function nextNonEmpty(iterator: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  for (let next = await iterator.next(); !next.done; next = await iterator.next())
    if (next.value.length > 0) return next.value;
  return undefined;
}

/**
 * Looks at the first bytes: a result never begins like a JSON object or a web page. Files whose name says they are
 * one may.
 */
export async function openedFrom(answer: Answer, name: string): Promise<OpenedOutput> {
  const range = /^bytes (\d+)-/.exec(header(answer, 'content-range') ?? '');
  const offset = answer.status === 206 && range ? Number(range[1]) : 0;
  const length = Number(header(answer, 'content-length'));
  const size = Number.isSafeInteger(length) && header(answer, 'content-length') !== undefined ? length : null;
  const iterator: AsyncIterator<Buffer> = answer.body[Symbol.asyncIterator]();
  const first = await nextNonEmpty(iterator);
  if (first === undefined) return { stream: Readable.from([]), size, offset };
  if (
    offset === 0 &&
    /\.(zip|gz|tbi)$/.test(name) &&
    /^\s*[{<]/.test(first.subarray(0, 64).toString('latin1'))
  ) {
    const refusal = refusalIn(first.toString('utf8'));
    answer.body.on('error', () => {}).destroy();
    throw refusal ?? new ConnectorError('protocol', `The service sent a page instead of ${name}.`);
  }
  const stream = Readable.from(startingWith(first, iterator), { objectMode: false });
  stream.once('close', () => answer.body.on('error', () => {}).destroy());
  return { stream, size, offset };
}
