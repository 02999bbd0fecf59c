import { take } from '@imputehub/client';
import { password as askPassword } from '@inquirer/prompts';
import type { Command } from 'commander';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { GlobalOptions } from '../globals.ts';
import { examples, note, printJson } from '../output.ts';
import { withOwnSession } from '../own-session.ts';
import { openSession } from '../session.ts';
import { readStdin, refuseWithoutTerminal } from '../terminal.ts';

interface PasswdOptions extends GlobalOptions {
  passwordStdin?: boolean;
}

interface Passwords {
  present: string;
  fresh: string;
}

function twoLines(text: string): Passwords {
  const [present, fresh, ...more] = text.split(/\r?\n/);
  if (present && fresh && more.length === 0) return { present, fresh };
  throw new CommandError(
    'Standard input must hold two lines: the present password and the new one.',
    'See imputehub passwd --help.',
    exitCodes.usage.code,
  );
}

async function ask(): Promise<Passwords> {
  refuseWithoutTerminal('The password', 'Give both by --password-stdin.');
  const present = await askPassword({ message: 'Present password' });
  const fresh = await askPassword({ message: 'New password' });
  if (fresh === (await askPassword({ message: 'New password again' }))) return { present, fresh };
  throw new CommandError('The two new passwords differ.', 'Nothing was changed; try again.');
}

/** A password is changed by a session of its own, made with the present one: an API token may not. */
async function passwd(o: PasswdOptions): Promise<void> {
  const { client, baseUrl } = openSession(o);
  const { username } = await take(client.GET('/api/v1/auth/me', {}));
  const { present, fresh } = o.passwordStdin ? twoLines(await readStdin()) : await ask();
  await withOwnSession(baseUrl, { username, password: present }, async (own) => {
    const body = { current_password: present, new_password: fresh };
    await own.POST('/api/v1/auth/change-password', { body });
  });
  if (o.json) printJson({ changed: username });
  else note(`The password of ${username} is changed; API tokens, this machine's too, go on working`);
}

export function addPasswd(program: Command): void {
  program
    .command('passwd')
    .description('change your password; other sessions end, API tokens stay')
    .option('--password-stdin', 'read the present and the new password from standard input, a line each')
    .addHelpText(
      'after',
      examples('imputehub passwd', 'printf "%s\\n" "$OLD" "$NEW" | imputehub passwd --password-stdin'),
    )
    .action((_options, command: Command) => passwd(command.optsWithGlobals<PasswdOptions>()));
}
