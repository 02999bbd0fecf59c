import { join } from 'node:path';
import { mailTemplateFaults } from '@imputehub/platform';
import { broken, type Finding, ok } from './check.ts';

/** The administrator's templates of mail in a hub's data directory. Broken ones lose no mail: the built-in ones are sent. */
export function judgeTemplates(dataDirectory: string): Finding {
  const name = 'mail templates';
  const faults = mailTemplateFaults(join(dataDirectory, 'templates', 'mail'));
  const [first] = faults;
  if (!first) return ok(name, 'the built-in ones, or good ones of your own');
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return broken(
    name,
    `${first.file}: ${first.why}${more}; the built-in one is sent`,
    'Mend or remove the file; docs/notifications.md says what it may hold',
  );
}
