import { type Service, take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { password as askPassword } from '@inquirer/prompts';
import type { Command } from 'commander';
import { chooseService } from '../choices.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { globalsOf } from '../globals.ts';
import { examples, note, printJson, printLine } from '../output.ts';
import { openSession } from '../session.ts';
import { settle } from './services/settle.ts';

const path = ({ id }: Service) => ({ params: { path: { id } } });

export function addCredential(program: Command): void {
  const credential = program
    .command('credential')
    .description('your own tokens for services')
    .addHelpText(
      'after',
      examples('imputehub credential set h3africa', 'imputehub credential remove h3africa'),
    );
  credential
    .command('set <service>')
    .description('enter your token; it is checked with the service')
    .option('--token <token>', 'the token; asked for when missing')
    .addHelpText(
      'after',
      examples('imputehub credential set h3africa', 'imputehub credential set 1 --token eyJ...'),
    )
    .action(async (name: string, o: { token?: string }, c: Command) => {
      const session = openSession(globalsOf(c));
      const service = await chooseService(session.client, name);
      await settle(
        session,
        service,
        o.token ?? (await askPassword({ message: `Token for ${service.name}` })),
        globalsOf(c).json,
      );
    });
  credential
    .command('remove <service>')
    .description('forget your token')
    .addHelpText('after', examples('imputehub credential remove h3africa'))
    .action(async (name: string, _o, c: Command) => {
      const { client } = openSession(globalsOf(c));
      const service = await chooseService(client, name);
      await client.DELETE('/api/v1/services/{id}/credential', path(service));
      if (globalsOf(c).json) printJson({ forgotten: service.id });
      else note('The token is forgotten');
    });
  program
    .command('check-token <service>')
    .description('whose your token for a service is, and until when it is valid')
    .addHelpText('after', examples('imputehub check-token h3africa', 'imputehub check-token 1 --json'))
    .action(async (name: string, _o, c: Command) => {
      const globals = globalsOf(c);
      const { client } = openSession(globals);
      const found = await take(
        client.GET('/api/v1/services/{id}/credential', path(await chooseService(client, name))),
      );
      const days = found.expires_at
        ? (Date.parse(found.expires_at) - Date.now()) / 86_400_000
        : Number.POSITIVE_INFINITY;
      if (globals.json) printJson({ ...found, days_left: Number.isFinite(days) ? Math.floor(days) : null });
      else
        printLine(
          `${found.status}: ${found.username ?? 'unknown user'}${found.expires_at ? `, until ${found.expires_at} (${counted(Math.floor(days), 'day')})` : ''}`,
        );
      if (found.status !== 'valid')
        throw new CommandError(
          `The token is ${found.status}.`,
          'Make a new one at the service: imputehub credential set.',
          exitCodes.denied.code,
        );
      if (days < 7) note('Warning: it ends in less than 7 days; make a new one.');
    });
}
