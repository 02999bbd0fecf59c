import { Command } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { globalsOf } from './globals.ts';
import { examples, printJson, printLine } from './output.ts';

const others = `
Run by the same entry, each with --help of its own:
  serve            the hub: API and workers
  node             an imputation service of your own; panel: its reference panels
  config           the hub's settings; hub reset-password: for who lost it and has the machine
  test, bench      the tests and benchmarks of ImputeHub itself

Environment: IMPUTEHUB_URL and IMPUTEHUB_TOKEN instead of a profile; NO_COLOR.`;

const codes = Object.values(exitCodes).map(({ code, meaning }) => `${String(code).padStart(4)}  ${meaning}`);

type Add = (program: Command) => void;

/** Commands are loaded when they are asked for: what some need takes longer to load than others take to run. */
const commands: [names: string[], load: () => Promise<Add[]>][] = [
  [['check'], async () => [(await import('./commands/check/command.ts')).addCheck]],
  [['fix'], async () => [(await import('./commands/fix/command.ts')).addFix]],
  [['login', 'logout', 'whoami'], async () => [(await import('./commands/login.ts')).addLogin]],
  [['register'], async () => [(await import('./commands/register.ts')).addRegister]],
  [['tokens'], async () => [(await import('./commands/tokens.ts')).addTokens]],
  [['admin'], async () => [(await import('./commands/admin/command.ts')).addAdmin]],
  [['passwd'], async () => [(await import('./commands/passwd.ts')).addPasswd]],
  [
    ['services', 'credential'],
    async () => {
      const { addServices } = await import('./commands/services/command.ts');
      const { addCredential } = await import('./commands/credential.ts');
      return [addServices, addCredential];
    },
  ],
  [['panels'], async () => [(await import('./commands/panels.ts')).addPanels]],
  [['submit'], async () => [(await import('./commands/submit.ts')).addSubmit]],
  [
    ['quality', 'slim'],
    async () => {
      const { addQuality, addSlim } = await import('./commands/results/command.ts');
      return [addQuality, addSlim];
    },
  ],
  [['jobs'], async () => [(await import('./commands/jobs/command.ts')).addJobs]],
  [['notifications'], async () => [(await import('./commands/notifications.ts')).addNotifications]],
  [['webhooks'], async () => [(await import('./commands/webhooks/command.ts')).addWebhooks]],
  [['testdata'], async () => [(await import('./commands/testdata/command.ts')).addTestdata]],
  [['doctor'], async () => [(await import('./commands/doctor/command.ts')).addDoctor]],
  [['demo'], async () => [(await import('./commands/demo/command.ts')).addDemo]],
  [['e2e'], async () => [(await import('./commands/e2e/command.ts')).addE2e]],
];

/** What adds the command that stands first; all of them where it is none of these, or help is asked for. */
export async function loadCommands([first = '']: string[] = []): Promise<Add[]> {
  const wanted = commands.filter(([names]) => names.includes(first));
  const all = await Promise.all((wanted.length > 0 ? wanted : commands).map(([, load]) => load()));
  return all.flat();
}

/** The command line with these commands. */
export function buildProgram(adders: Add[]): Command {
  const program = new Command('imputehub')
    .description('Check genotype files, choose among imputation services, submit, follow, collect.')
    .version('0.1.0')
    .option('--json', 'one JSON document on standard output')
    .option('--profile <name>', 'which hub of several')
    .option('--hub <url>', 'address of the hub')
    .addHelpText('after', others)
    .showSuggestionAfterError();
  for (const add of adders) add(program);
  program
    .command('exit-codes')
    .description('what the exit codes mean')
    .addHelpText('after', examples('imputehub exit-codes', 'imputehub exit-codes --json'))
    .action((_o, c: Command) =>
      globalsOf(c).json ? printJson(Object.values(exitCodes)) : printLine(codes.join('\n')),
    );
  return program;
}
