import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** Encrypts small secrets (users' service tokens, result passwords) for the database. */
export interface Vault {
  /** `purpose` is bound to the text: a secret copied into another row or column does not open there. */
  seal(plain: string, purpose: string): string;
  /** Throws when the key, the purpose or the text does not fit. */
  open(sealed: string, purpose: string): string;
  /** Another key from the same master key, hex, for a library that wants one. */
  derive(purpose: string): string;
}

const version = 'v1';

/** AES-256-GCM with a random 96-bit nonce; text form `v1.<base64url of nonce, tag and cipher text>`. */
export function createVault(masterKey: string): Vault {
  const key = createHash('sha256').update(`imputehub vault ${masterKey}`).digest();
  return {
    derive: (purpose) => createHmac('sha256', key).update(`derive ${purpose}`).digest('hex'),
    seal(plain, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, purpose) {
      const [prefix, text] = sealed.split('.');
      if (prefix !== version || text === undefined) throw new Error('sealed secret of unknown version');
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}
