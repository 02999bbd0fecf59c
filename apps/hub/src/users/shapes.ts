import { z } from 'zod';
import type { Account, AccountChange } from './accounts.ts';
import type { AccessToken } from './tokens.ts';
import type { User } from './types.ts';

const exampleUser = {
  id: 'x3k',
  username: 'ann',
  email: 'ann@example.org',
  role: 'user' as const,
  created_at: '2026-11-24T09:00:00.000Z',
};

export const userShape = z
  .object({
    id: z.string(),
    username: z.string(),
    email: z.string(),
    role: z.enum(['user', 'admin']),
    created_at: z.iso.datetime(),
  })
  .meta({ examples: [exampleUser] });

export const toUser = ({ id, username, email, role, createdAt }: User): z.infer<typeof userShape> => ({
  id,
  username,
  email,
  role,
  created_at: createdAt.toISOString(),
});

export const accountShape = userShape
  .extend({ disabled: z.boolean() })
  .meta({ examples: [{ ...exampleUser, disabled: false }] });

export const newAccountShape = accountShape
  .extend({ password: z.string().nullable().describe('Generated; shown this once. Null when it was given') })
  .meta({ examples: [{ ...exampleUser, disabled: false, password: 'kT7wq9JvXn4RbZ2mHsYcPd3f' }] });

export const toAccountShape = (account: Account): z.infer<typeof accountShape> => ({
  ...toUser(account),
  disabled: account.disabledAt !== null,
});

export const accountChangeShape = z
  .object({ role: z.enum(['user', 'admin']), email: z.email().max(254), disabled: z.boolean() })
  .partial()
  .meta({ examples: [{ role: 'admin' }, { disabled: true }] }) satisfies z.ZodType<AccountChange>;

export const usernameShape = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_.]{1,59}$/,
    'begins with a letter; letters, digits, _ and . ; 2 to 60 characters',
  );

export const passwordShape = z.string().max(256);

export const credentialsShape = z
  .object({ username: z.string().min(1).max(60), password: passwordShape })
  .meta({ examples: [{ username: 'ann', password: 'correct horse battery' }] });

const exampleToken = {
  id: '5b0f6f3e-6a0c-4d0e-9a44-6f2f0d6f8f10',
  name: 'cluster',
  created_at: '2026-11-24T09:00:00.000Z',
  last_used_at: null,
  expires_at: '2027-02-22T09:00:00.000Z',
};

export const tokenShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    created_at: z.iso.datetime(),
    last_used_at: z.iso.datetime().nullable(),
    expires_at: z.iso.datetime().nullable(),
  })
  .meta({ examples: [exampleToken] });

export const issuedTokenShape = tokenShape
  .extend({ token: z.string().describe('Shown this once') })
  .meta({ examples: [{ ...exampleToken, token: 'ihub_pY3...' }] });

export const toTokenShape = (t: AccessToken): z.infer<typeof tokenShape> => ({
  id: t.id,
  name: t.name,
  created_at: t.createdAt.toISOString(),
  last_used_at: t.lastUsedAt?.toISOString() ?? null,
  expires_at: t.expiresAt?.toISOString() ?? null,
});
