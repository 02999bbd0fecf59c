import type { Add } from './program.ts';

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
