import { type Service, take } from '@imputehub/client';
import type { Command } from 'commander';
import { chooseService } from '../../choices.ts';
import { type GlobalOptions, globalsOf } from '../../globals.ts';
import { examples, printJson } from '../../output.ts';
import { openSession, type Session } from '../../session.ts';
import { type AddOptions, add } from './add.ts';
import { list, presets } from './read.ts';

const help = `
Examples:
  $ imputehub services
  $ imputehub services presets
  $ imputehub services add h3africa --token eyJ...
  $ imputehub services add --url https://impute.example.org --name "Our node" --token eyJ...
  $ imputehub services test h3africa`;

async function withService(
  name: string,
  o: GlobalOptions,
  work: (session: Session, service: Service) => Promise<unknown>,
): Promise<void> {
  const session = openSession(o);
  const found = await work(session, await chooseService(session.client, name));
  printJson(found);
}

const path = ({ id }: Service) => ({ params: { path: { id } } });

export function addServices(program: Command): void {
  const services = program.command('services').description('imputation services').addHelpText('after', help);
  services
    .command('list', { isDefault: true })
    .description('those that are registered')
    .addHelpText('after', examples('imputehub services list'))
    .action((_o, c: Command) => list(globalsOf(c)));
  services
    .command('presets')
    .description('public services that can be added by name')
    .addHelpText('after', examples('imputehub services presets'))
    .action((_o, c: Command) => presets(globalsOf(c)));
  services
    .command('add [preset]')
    .description('register a service (administrators), check it, and read its panels')
    .option('--url <address>', 'address, where there is no preset or it has moved')
    .option('--name <name>', 'name that people see')
    .option('--application <id>', 'application at the service, where it has several')
    .option('--country <code>', 'where the data goes, two letters')
    .option('--allow-private-network', 'the service is on this machine or in a private network')
    .option('--token <token>', 'your token for it')
    .addHelpText('after', help)
    .action((preset: string | undefined, _o, c: Command) => add(preset, c.optsWithGlobals<AddOptions>()));
  services
    .command('test <service>')
    .description('reachable? authentic? which version?')
    .addHelpText('after', examples('imputehub services test h3africa'))
    .action((name: string, _o, c: Command) =>
      withService(name, globalsOf(c), ({ client }, s) =>
        take(client.POST('/api/v1/services/{id}/test', path(s))),
      ),
    );
  services
    .command('health <service>')
    .description('how it was at the last look')
    .addHelpText('after', examples('imputehub services health h3africa'))
    .action((name: string, _o, c: Command) =>
      withService(name, globalsOf(c), ({ client }, s) =>
        take(client.GET('/api/v1/services/{id}/health', path(s))),
      ),
    );
  services
    .command('sync <service>')
    .description('read its panels and terms again')
    .addHelpText('after', examples('imputehub services sync h3africa'))
    .action((name: string, _o, c: Command) =>
      withService(name, globalsOf(c), ({ client }, s) =>
        take(client.POST('/api/v1/services/{id}/sync', path(s))),
      ),
    );
  services
    .command('deactivate <service>')
    .description('take no new jobs for it')
    .addHelpText('after', examples('imputehub services deactivate h3africa'))
    .action((name: string, _o, c: Command) =>
      withService(name, globalsOf(c), ({ client }, s) =>
        take(client.DELETE('/api/v1/services/{id}', path(s))),
      ),
    );
}
