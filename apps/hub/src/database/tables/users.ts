import type { Generated } from 'kysely';

export interface UsersTable {
  id: string;
  name: string;
  email: string;
  /** As typed at sign-in, lower case. */
  username: string;
  role: Generated<'user' | 'admin'>;
  disabled_at: Date | null;
  failed_logins: Generated<number>;
  locked_until: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** Passwords (Argon2id), kept by better-auth. */
export interface AccountsTable {
  user_id: string;
  provider_id: string;
  password: string | null;
  updated_at: Date;
}

/** What signs a request: a session from a login, or an API token that a person made. */
export interface AccessTokensTable {
  id: string;
  user_id: string;
  kind: 'session' | 'api';
  name: string;
  token_sha256: string;
  created_at: Generated<Date>;
  last_used_at: Date | null;
  expires_at: Date | null;
  revoked_at: Date | null;
}
