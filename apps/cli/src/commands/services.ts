import { type Service, take } from '@imputehub/client';
import { counted } from '@imputehub/platform';
import { password as askPassword } from '@inquirer/prompts';
import type { Command } from 'commander';
import { chooseService } from '../choices.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import { type GlobalOptions, globalsOf } from '../globals.ts';
import { examples, note, printJson, printLine, printTable, safe } from '../output.ts';
import { openSession, type Session } from '../session.ts';

const help = `
Examples:
  $ imputehub services
  $ imputehub services presets
  $ imputehub services add h3africa --token eyJ...
  $ imputehub services add --url https://impute.example.org --name "Our node" --token eyJ...
  $ imputehub services test h3africa`;

interface AddOptions extends GlobalOptions {
  url?: string;
  name?: string;
  application?: string;
  country?: string;
  allowPrivateNetwork?: boolean;
  token?: string;
}

async function list(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/services', {}));
  if (o.json) return printJson(data);
  if (data.length === 0)
    return printLine('No services. An administrator adds one: imputehub services add h3africa --token ...');
  printTable(
    ['ID', 'NAME', 'COUNTRY', 'HEALTH', 'VERSION', 'ADDRESS'],
    data.map((s) => [
      String(s.id),
      safe(s.name),
      s.country ?? '',
      s.health_status,
      s.version ?? '',
      s.base_url,
    ]),
  );
}

async function presets(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/service-presets', {}));
  if (o.json) return printJson(data);
  for (const p of data)
    printLine(
      `${p.id}: ${p.name}, ${p.country}, ${p.base_url} (checked ${p.checked})\n${p.facts.map((f) => `  ${f}`).join('\n')}`,
    );
}

/** What the service shows now: health, whose token it is, and its panels. */
async function settle(
  { client }: Session,
  service: Service,
  token: string | undefined,
  json: boolean | undefined,
): Promise<void> {
  const path = { path: { id: service.id } };
  const health = await take(client.POST('/api/v1/services/{id}/test', { params: path }));
  if (health.problem) note(`Warning: ${safe(health.problem)}`);
  if (token !== undefined) {
    const credential = await take(
      client.PUT('/api/v1/services/{id}/credential', { params: path, body: { token } }),
    );
    if (!json)
      note(
        `Token of ${credential.username ?? 'an account without a name'}, valid until ${credential.expires_at ?? 'revoked'}`,
      );
    await take(client.POST('/api/v1/services/{id}/sync', { params: path }));
  }
  const { data } = await take(client.GET('/api/v1/services/{id}/reference-panels', { params: path }));
  if (json) printJson({ service, health, panels: data });
  else
    printLine(
      `Service ${service.id}, ${safe(service.name)}: ${counted(data.length, 'panel')}${token === undefined ? ' (enter a token to see them: imputehub credential set)' : ''}`,
    );
}

async function add(preset: string | undefined, o: AddOptions): Promise<void> {
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
