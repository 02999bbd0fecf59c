import { createClient, take } from '@imputehub/client';
import type { Command } from 'commander';
import type { GlobalOptions } from '../globals.ts';
import { machineToken, useToken } from '../machine-token.ts';
import { examples, note, printJson } from '../output.ts';
import { passwordOf } from '../own-session.ts';
import { hubAddress } from '../session.ts';

interface RegisterOptions extends GlobalOptions {
  username: string;
  email: string;
  passwordStdin?: boolean;
}

async function register(o: RegisterOptions): Promise<void> {
  const baseUrl = hubAddress(o);
  const { username, email } = o;
  const password = await passwordOf(o);
  const user = await take(
    createClient({ baseUrl }).POST('/api/v1/auth/register', { body: { username, email, password } }),
  );
  await useToken(baseUrl, o.profile, await machineToken(baseUrl, { username, password }));
  if (o.json) printJson({ hub: baseUrl, ...user });
  else note(`Registered at ${baseUrl} and signed in as ${user.username}`);
}

export function addRegister(program: Command): void {
  program
    .command('register')
    .description('make an account at a hub that lets everybody do so, and sign in')
    .requiredOption('--username <name>', 'begins with a letter; letters, digits, _ and .')
    .requiredOption('--email <address>', 'where notifications go')
    .option('--password-stdin', 'read the password from standard input')
    .addHelpText(
      'after',
      examples(
        'imputehub register --hub https://hub.example.org --username ann --email ann@example.org',
        'echo "$PASSWORD" | imputehub register --username ann --email ann@example.org --password-stdin --json',
      ),
    )
    .action((_o, c: Command) => register(c.optsWithGlobals<RegisterOptions>()));
}
