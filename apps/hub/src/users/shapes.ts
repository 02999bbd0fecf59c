import { z } from 'zod';
import type { Account, AccountChange } from './accounts.ts';
import type { AccessToken } from './tokens.ts';
import type { User } from './types.ts';

export const userShape = z
  .object({
    id: z.string(),
    username: z.string(),
    email: z.string(),
    role: z.enum(['user', 'admin']),
    created_at: z.iso.datetime(),
  })
  .meta({
    examples: [
      {
        id: 'x3k',
        username: 'ann',
        email: 'ann@example.org',
        role: 'user',
        created_at: '2026-11-24T09:00:00.000Z',
      },
    ],
  });

export const toUser = ({ id, username, email, role, createdAt }: User): z.infer<typeof userShape> => ({
  id,
  username,
  email,
  role,
  created_at: createdAt.toISOString(),
});

export const accountShape = userShape.extend({ disabled: z.boolean() });

export const toAccountShape = (account: Account): z.infer<typeof accountShape> => ({
  ...toUser(account),
  disabled: account.disabledAt !== null,
});

export const accountChangeShape = z
  .object({ role: z.enum(['user', 'admin']), email: z.email().max(254), disabled: z.boolean() })
  .partial() satisfies z.ZodType<AccountChange>;

export const usernameShape = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_.]{1,59}$/,
    'begins with a letter; letters, digits, _ and . ; 2 to 60 characters',
  );

export const passwordShape = z.string().max(256);

export const tokenShape = z.object({
  id: z.uuid(),
  name: z.string(),
  created_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
  expires_at: z.iso.datetime().nullable(),
});

export const toTokenShape = (t: AccessToken): z.infer<typeof tokenShape> => ({
  id: t.id,
  name: t.name,
  created_at: t.createdAt.toISOString(),
  last_used_at: t.lastUsedAt?.toISOString() ?? null,
  expires_at: t.expiresAt?.toISOString() ?? null,
});
