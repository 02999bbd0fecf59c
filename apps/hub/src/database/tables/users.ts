import type { Generated } from 'kysely';

export interface UsersTable {
  id: string;
  username: string;
  email: string;
  role: Generated<'user' | 'admin'>;
  created_at: Generated<Date>;
}
