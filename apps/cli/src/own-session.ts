import { createClient, type HubClient, take } from '@imputehub/client';
import { password as askPassword } from '@inquirer/prompts';
import { readStdin, refuseWithoutTerminal } from './terminal.ts';

export interface NameAndPassword {
  username: string;
  password: string;
}

/** Work that an API token may not do, by a session that ends with it. */
export async function withOwnSession<T>(
  baseUrl: string,
  body: NameAndPassword,
  work: (client: HubClient) => Promise<T>,
): Promise<T> {
  const session = await take(createClient({ baseUrl }).POST('/api/v1/auth/login', { body }));
  const client = createClient({ baseUrl, token: session.access_token });
  try {
    return await work(client);
  } finally {
    await client.POST('/api/v1/auth/logout', {});
  }
}

/** From standard input where that was asked for, else from whoever sits at the terminal. */
export async function passwordOf({ passwordStdin }: { passwordStdin?: boolean }): Promise<string> {
  if (passwordStdin) return await readStdin();
  refuseWithoutTerminal('The password', 'Give it by --password-stdin.');
  return await askPassword({ message: 'Password' });
}
