import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { type Carrier, headers } from './letter.ts';

/** Whole messages as files, named by their id: a second delivery replaces the first. */
export function fileCarrier(directory: string): Carrier {
  const compose = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async ({ id, ...letter }) => {
    const { message } = await compose.sendMail({ ...letter, headers });
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const part = join(directory, `.${randomUUID()}`);
    if (!Buffer.isBuffer(message)) throw new Error('a composed message is a buffer');
    await writeFile(part, message, { mode: 0o600 });
    await rename(part, join(directory, `${String(id).padStart(8, '0')}.eml`));
    return {};
  };
}
