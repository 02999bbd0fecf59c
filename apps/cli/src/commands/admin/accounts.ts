import { type HubClient, take } from '@imputehub/client';
import { CommandError, exitCodes } from '../../exit-codes.ts';

export interface Account {
  id: string;
  username: string;
  email: string;
  role: 'user' | 'admin';
  disabled: boolean;
  created_at: string;
}

/** Everybody who has an account, page by page. */
export async function* accounts(client: HubClient): AsyncGenerator<Account> {
  const query: { limit: number; cursor?: string } = { limit: 200 };
  for (;;) {
    const { data, next_cursor } = await take(client.GET('/api/v1/users', { params: { query } }));
    yield* data;
    if (next_cursor === null) return;
    query.cursor = next_cursor;
  }
}

/** By name, whatever its case, or by id. */
export async function accountOf(client: HubClient, text: string): Promise<Account> {
  const name = text.toLowerCase();
  for await (const account of accounts(client))
    if (account.username === name || account.id === text) return account;
  throw new CommandError(
    `There is no account ${text}.`,
    'See imputehub admin users list.',
    exitCodes.notFound.code,
  );
}
