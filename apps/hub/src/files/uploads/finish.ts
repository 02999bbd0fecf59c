import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { sameContent } from '../store.ts';
import { catchUp, digestFrom, type RunningDigest } from './digest.ts';
import { dropUpload, saveStorageKey } from './store.ts';
import type { Upload } from './types.ts';
import { finishAs, finishWith, partOf, requireUpload } from './uploads.ts';

/** Content that this user has already is stored once, and under the same name it is the same file. False: it is new. */
export async function adoptSame({ db }: Context, upload: Upload, sha256: string): Promise<boolean> {
  return await db.transaction().execute(async (trx) => {
    const { name, length: size } = upload;
    const same = await sameContent(trx, upload.userId, { sha256, size, name });
    if (!same) return false;
    if (same.name === name && same.kind === 'input') await finishWith(trx, upload.id, same.id);
    else await finishAs(trx, upload.id, { key: same.storageKey, size, sha256 });
    return true;
  });
}

async function makeFile(context: Context, upload: Upload, key: string, sha256: string): Promise<void> {
  const stored = { key, size: upload.length, sha256 };
  await context.db.transaction().execute((trx) => finishAs(trx, upload.id, stored));
}

/**
 * All bytes are there: holds them against the announced digest and makes the file. Throws `upload-digest-mismatch`;
 * then nothing of the upload is kept, as no byte of it can be trusted.
 */
export async function complete(context: Context, upload: Upload, digest: RunningDigest): Promise<void> {
  const part = partOf(context, upload);
  const sha256 = digest.end();
  if (upload.sha256 !== null && upload.sha256 !== sha256) {
    await dropUpload(context.db, upload.id);
    await part.discard();
    throw problem('upload-digest-mismatch', { extra: { received_sha256: sha256 } });
  }
  if (!(await adoptSame(context, upload, sha256))) {
    const key = context.storage.newKey();
    // Written down first: killed after the move, the object is found under it.
    await saveStorageKey(context.db, upload.id, key);
    await part.finish({ sha256, key });
    await makeFile(context, upload, key, sha256);
  }
  await part.discard();
}

/** Takes up an upload whose process was killed after its last byte and before its file was made. */
export async function recover(context: Context, upload: Upload): Promise<Upload> {
  if (upload.finishedAt) return upload;
  const { storageKey: key, length } = upload;
  const part = partOf(context, upload);
  const moved = key !== null && (await context.storage.size(key)) === length;
  if (!moved && (await part.size()) !== length) return upload;
  const digest = await digestFrom(upload.hashed, upload.hashState);
  if (moved) {
    await catchUp(digest, await context.storage.open(key, { start: digest.seen }));
    await makeFile(context, upload, key, digest.end());
  } else {
    await catchUp(digest, part.read(digest.seen));
    await complete(context, upload, digest);
  }
  return await requireUpload(context.db, upload.userId, upload.id);
}
