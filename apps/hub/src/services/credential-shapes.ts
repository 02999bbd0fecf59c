import { z } from 'zod';
import type { StoredCredential } from './types.ts';

export const credentialShape = z
  .object({
    service_id: z.number().int(),
    status: z.enum(['valid', 'invalid', 'expired']),
    message: z.string().nullable(),
    username: z.string().nullable(),
    display_name: z.string().nullable(),
    email: z.string().nullable(),
    expires_at: z.iso.datetime().nullable(),
    verified_at: z.iso.datetime(),
  })
  .describe('Never the token itself')
  .meta({
    examples: [
      {
        service_id: 1,
        status: 'valid',
        message: null,
        username: 'ann',
        display_name: 'Ann Example',
        email: 'ann@example.org',
        expires_at: '2026-12-24T09:00:00.000Z',
        verified_at: '2026-11-24T09:00:00.000Z',
      },
    ],
  });

export const toCredentialShape = (c: StoredCredential): z.infer<typeof credentialShape> => ({
  service_id: c.serviceId,
  status: c.expiresAt !== null && c.expiresAt.getTime() <= Date.now() ? 'expired' : c.status,
  message: c.message,
  username: c.username,
  display_name: c.displayName,
  email: c.email,
  expires_at: c.expiresAt?.toISOString() ?? null,
  verified_at: c.verifiedAt.toISOString(),
});
