import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { Context } from '../context.ts';

/** Argon2id by OWASP's first choice: 19 MiB, 2 passes, 1 lane. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, argon2id);

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * better-auth keeps accounts and passwords. Its sessions are not used: it stores their tokens as they are,
 * and a copy of the database must not sign anybody in.
 */
export function authLibrary({ db, vault }: Pick<Context, 'db' | 'vault'>) {
  return betterAuth({
    database: { db, type: 'postgres' },
    secret: vault.derive('better-auth'),
    baseURL: 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Migrations and tests see to the schema; the look at it wants a connection that a transaction cannot give.
    advanced: { database: { validateSchema: false } },
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: 12,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    user: { modelName: 'users', fields: { emailVerified: 'email_verified', ...times } },
    session: {
      modelName: 'sessions',
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
        ...times,
      },
    },
    account: {
      modelName: 'accounts',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...times } },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 60,
        schema: { user: { fields: { displayUsername: 'display_username' } } },
      }),
    ],
  });
}
