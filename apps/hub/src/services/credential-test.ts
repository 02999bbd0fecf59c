import type { Context } from '../context.ts';
import { connectorFor } from './connections.ts';
import { setVerified } from './credential-store.ts';
import { requireCredential } from './credentials.ts';
import { connectorProblem } from './problems.ts';
import type { Service, StoredCredential } from './types.ts';

/**
 * Asks the service about the token that is stored, and keeps what it said. A token that was entered anew meanwhile is
 * left alone. Throws `credential-missing`, or what keeps the service from answering; then nothing changes.
 */
export async function testCredential(
  context: Context,
  service: Service,
  userId: string,
): Promise<StoredCredential> {
  const before = await requireCredential(context.db, service.id, userId);
  const connector = await connectorFor(context, service, userId);
  const { valid, ...found } = await connector.verifyCredential().catch((error: unknown) => {
    throw connectorProblem(error, service.name);
  });
  // A refusal says nothing of the owner: what was known stays.
  const told = valid ? { ...found, message: null } : { message: found.message };
  const status: StoredCredential['status'] = valid ? 'valid' : 'invalid';
  await setVerified(context.db, { ...before, ...told, status, verifiedAt: new Date() });
  return await requireCredential(context.db, service.id, userId);
}
