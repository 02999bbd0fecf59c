import { take } from '@imputehub/client';
import { CommandError, exitCodes } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { note } from '../../output.ts';
import { openSession } from '../../session.ts';
import { settle } from './settle.ts';

export interface AddOptions extends GlobalOptions {
  url?: string;
  name?: string;
  application?: string;
  country?: string;
  allowPrivateNetwork?: boolean;
  token?: string;
}

export async function add(preset: string | undefined, o: AddOptions): Promise<void> {
  if (preset === undefined && o.url === undefined)
    throw new CommandError(
      'Give a preset or --url.',
      'See imputehub services presets.',
      exitCodes.usage.code,
    );
  const session = openSession(o);
  const body = {
    ...(preset !== undefined && { preset }),
    ...(o.url !== undefined && { base_url: o.url }),
    ...(o.name !== undefined && { name: o.name }),
    ...(o.application !== undefined && { application: o.application }),
    ...(o.country !== undefined && { country: o.country }),
    ...(o.allowPrivateNetwork && { config: { allow_private_network: true } }),
  };
  const service = await take(session.client.POST('/api/v1/services', { body }));
  await settle(session, service, o.token, o.json).catch((error: unknown) => {
    // Adding it again would be refused: what is left to do is the token.
    note(`Service ${service.id} is registered all the same. Later: imputehub credential set ${service.id}`);
    throw error;
  });
}
