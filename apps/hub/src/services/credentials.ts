import type { CredentialStatus } from '@imputehub/connectors';
import { problem } from '@imputehub/platform';
import { audit } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { connect, credentialPurpose } from './connections.ts';
import { dropCredential, findCredential, saveCredential, setCredentialStatus } from './credential-store.ts';
import { connectorProblem } from './problems.ts';
import type { Service, StoredCredential } from './types.ts';

export type CredentialState = 'missing' | StoredCredential['status'];

/** What happens when somebody's new token is stored, in the same transaction. */
export type CredentialStored = (trx: Db, serviceId: number, userId: string) => Promise<void>;

const subjectOf = (id: number) => ({ kind: 'service', id }) as const;

/** Tokens are long, of printable ASCII; what was pasted around one is dropped. */
function cleaned(token: string): string {
  const plain = token.trim().replace(/^["']|["']$/g, '');
  if (/^[\x21-\x7e]{8,10000}$/.test(plain)) return plain;
  throw problem('credential-invalid', {
    detail: 'This does not look like a token: it has spaces, line breaks or other characters.',
  });
}

function refuse(service: Service, found: CredentialStatus): void {
  const expired = found.expiresAt !== null && found.expiresAt.getTime() <= Date.now();
  if (expired)
    throw problem('credential-expired', {
      detail: `The token for ${service.name} expired on ${found.expiresAt?.toISOString()}.`,
    });
  if (!found.valid)
    throw problem('credential-invalid', {
      detail: `${service.name} does not accept this token${found.message ? `: ${found.message}` : '.'}`,
    });
}

/**
 * Checks a token with its service and stores it, sealed. Throws `credential-invalid`, `credential-expired`, or what
 * keeps the service from answering; then nothing is stored and an earlier token stays.
 */
export async function storeCredential(
  context: Context,
  service: Service,
  userId: string,
  token: string,
  stored: CredentialStored,
): Promise<StoredCredential> {
  const plain = cleaned(token);
  const found = await connect(context, service, plain)
    .verifyCredential()
    .catch((error: unknown) => {
      throw connectorProblem(error, service.name);
    });
  refuse(service, found);
  const credential: StoredCredential = {
    serviceId: service.id,
    userId,
    sealedToken: context.vault.seal(plain, credentialPurpose(service.id, userId)),
    username: found.username,
    displayName: found.displayName,
    email: found.email,
    status: 'valid',
    message: null,
    expiresAt: found.expiresAt,
    verifiedAt: new Date(),
  };
  await context.db.transaction().execute(async (trx) => {
    await saveCredential(trx, credential);
    await stored(trx, service.id, userId);
    const details = { service: service.name, username: found.username };
    await audit(trx, { action: 'credential-set', subject: subjectOf(service.id), details });
  });
  return credential;
}

/** Throws `credential-missing`. */
export async function requireCredential(
  db: Db,
  serviceId: number,
  userId: string,
): Promise<StoredCredential> {
  const credential = await findCredential(db, serviceId, userId);
  if (!credential) throw problem('credential-missing');
  return credential;
}

/** Throws `credential-missing`. */
export async function removeCredential(db: Db, serviceId: number, userId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await dropCredential(trx, serviceId, userId))) throw problem('credential-missing');
    await audit(trx, { action: 'credential-removed', subject: subjectOf(serviceId) });
  });
}

export async function credentialState(db: Db, serviceId: number, userId: string): Promise<CredentialState> {
  const credential = await findCredential(db, serviceId, userId);
  if (!credential) return 'missing';
  const over = credential.expiresAt !== null && credential.expiresAt.getTime() <= Date.now();
  return over ? 'expired' : credential.status;
}

/** The service refused it. True when that is news. */
export async function markCredentialRefused(
  trx: Db,
  serviceId: number,
  userId: string,
  message: string,
): Promise<boolean> {
  return await setCredentialStatus(trx, serviceId, userId, 'invalid', message);
}
