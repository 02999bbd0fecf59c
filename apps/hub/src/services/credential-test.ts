import type { Context } from '../context.ts';
import { connectorFor } from './connections.ts';
import { setVerified } from './credential-store.ts';
import { type CredentialStored, requireCredential } from './credentials.ts';
import { connectorProblem } from './problems.ts';
import type { Service, StoredCredential } from './types.ts';

/**
 * Asks the service about the token that is stored, and keeps what it said; jobs that wait for a token that works go on.
 * A token that was entered anew meanwhile is left alone. Throws `credential-missing`, or what keeps the service from
 * answering; then nothing changes.
 */
export async function testCredential(
  context: Context,
  service: Service,
  userId: string,
  works: CredentialStored,
): Promise<StoredCredential> {
  const before = await requireCredential(context.db, service.id, userId);
  const connector = await connectorFor(context, service, userId);
  const { valid, ...found } = await connector.verifyCredential().catch((error: unknown) => {
    throw connectorProblem(error, service.name);
  });
  // A refusal says nothing of the owner: what was known stays.
  const told = valid ? { ...found, message: null } : { message: found.message };
  const status: StoredCredential['status'] = valid ? 'valid' : 'invalid';
  await context.db.transaction().execute(async (trx) => {
    const kept = await setVerified(trx, { ...before, ...told, status, verifiedAt: new Date() });
    if (kept && valid) await works(trx, service.id, userId);
  });
  return await requireCredential(context.db, service.id, userId);
}
