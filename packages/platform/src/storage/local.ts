import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { problem } from '../errors/index.ts';
import { appendStream, digestFile, sizeOf, syncDirectory } from './disk.ts';
import type { PartialObject, Storage, StoredObject } from './types.ts';
import { openWorkspace } from './workspace.ts';

const keyPattern = /^\d{4}\/\d{2}\/[0-9a-f-]{36}$/;
const partialPattern = /^[A-Za-z0-9_-]{1,100}$/;

const names = (directory: string): Promise<string[]> => readdir(directory).catch(() => []);

function newKey(): string {
  return `${new Date().toISOString().slice(0, 7).replace('-', '/')}/${randomUUID()}`;
}

/** Files on a local disk: `objects/<year>/<month>/<uuid>`, and `incoming/` for what is not complete yet. */
export function localStorage(root: string): Storage {
  const objects = join(root, 'objects');
  const incoming = join(root, 'incoming');

  function pathOf(key: string): string {
    if (!keyPattern.test(key)) throw problem('file-gone');
    return join(objects, key);
  }

  async function keep(
    path: string,
    found: { size: number; sha256: string },
    key = newKey(),
  ): Promise<StoredObject> {
    const target = pathOf(key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    await syncDirectory(dirname(target));
    return { key, ...found };
  }

  function partial(id: string): PartialObject {
    if (!partialPattern.test(id)) throw new Error('partial object ids are letters, digits, - and _');
    const path = join(incoming, `${id}.part`);
    return {
      path,
      size: async () => (await sizeOf(path)) ?? 0,
      append: async (stream, options = {}) => {
        await mkdir(incoming, { recursive: true, mode: 0o700 });
        await appendStream(path, stream, options);
      },
      read: (from) => createReadStream(path, { start: from, highWaterMark: 1024 * 1024 }),
      truncate: async (bytes = 0) => {
        if (((await sizeOf(path)) ?? 0) > bytes) await truncate(path, bytes);
      },
      finish: async ({ sha256, key } = {}) => {
        const found =
          sha256 === undefined ? await digestFile(path) : { size: (await stat(path)).size, sha256 };
        return await keep(path, found, key);
      },
      discard: () => rm(path, { force: true }),
    };
  }

  /** A rename keeps the time of the last write; that of the last change is when it came to its place. */
  async function dated(folder: string, found: string[]) {
    const entries: { key: string; since: Date }[] = [];
    for (const name of found) {
      const info = await stat(join(objects, folder, name)).catch(() => undefined);
      if (info) entries.push({ key: `${folder}/${name}`, since: info.ctime });
    }
    return entries;
  }

  return {
    partial,
    newKey,
    workspace: () => openWorkspace({ incoming, pathOf, keep }),
    async put(stream, options = {}) {
      const path = join(incoming, `${randomUUID()}.part`);
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const hash = createHash('sha256');
      try {
        const size = await appendStream(path, stream, { ...options, onChunk: (chunk) => hash.update(chunk) });
        return await keep(path, { size, sha256: hash.digest('hex') });
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    async open(key, range = {}): Promise<Readable> {
      const handle = await open(pathOf(key)).catch((cause) => {
        throw problem('file-gone', { cause });
      });
      return createReadStream('', { fd: handle, ...range, highWaterMark: 256 * 1024 });
    },
    size: (key) => sizeOf(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
    async *list() {
      for (const year of await names(objects)) {
        for (const month of await names(join(objects, year))) {
          const all = await names(join(objects, year, month));
          for (let i = 0; i < all.length; i += 1000)
            yield await dated(`${year}/${month}`, all.slice(i, i + 1000));
        }
      }
    },
    async sweep(olderThanSeconds) {
      let removed = 0;
      for (const name of await names(incoming)) {
        const info = await stat(join(incoming, name)).catch(() => undefined);
        if (!info || Date.now() - info.mtimeMs < olderThanSeconds * 1000) continue;
        await rm(join(incoming, name), { recursive: true, force: true });
        removed += 1;
      }
      return removed;
    },
    async check() {
      const probe = join(incoming, `probe-${randomUUID()}`);
      try {
        await mkdir(incoming, { recursive: true, mode: 0o700 });
        await writeFile(probe, 'probe');
        const { bavail, bsize } = await statfs(incoming);
        return { freeBytes: bavail * bsize };
      } catch (cause) {
        throw problem('storage-unavailable', { cause });
      } finally {
        await rm(probe, { force: true }).catch(() => {});
      }
    },
  };
}
