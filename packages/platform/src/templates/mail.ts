import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TemplateFormat, templateFault } from './template.ts';

/** What a template of mail may fill in. `digest` tells of many notifications, the others of one. */
const namesOf = {
  digest: ['title', 'hub_url', 'entries', 'kind', 'message', 'paragraphs', 'job_id', 'url', 'time', 'more'],
  notification: ['title', 'hub_url', 'kind', 'message', 'paragraphs', 'job_id', 'url', 'time'],
} as const;

/** More is no letter. */
const mostBytes = 256 * 1024;
const fileName = /^(?:notification|digest|[a-z]+(?:_[a-z]+)+)\.(txt|html)$/;

export interface MailTemplateFault {
  /** Path of the file. */
  file: string;
  why: string;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function faultOf(text: string, name: string, format: TemplateFormat): string | undefined {
  if (format === 'txt' && !/^Subject: \S.*\r?\n\r?\n/.test(text))
    return 'the first line must be "Subject: ..." and the second empty';
  return templateFault(text, new Set(namesOf[name === 'digest' ? 'digest' : 'notification']), format);
}

/** The text of an administrator's file, or why it cannot be used; undefined when there is none. */
function readOne(
  file: string,
  name: string,
  format: TemplateFormat,
): { text: string } | { why: string } | undefined {
  try {
    if (statSync(file).size > mostBytes) return { why: `it is larger than ${mostBytes} bytes` };
    const text = readFileSync(file, 'utf8');
    const why = faultOf(text, name, format);
    return why === undefined ? { text } : { why };
  } catch (error) {
    if (isMissing(error)) return undefined;
    return { why: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

/**
 * An administrator's own template for one of `names` (`job_failed`, `notification`), the first that is there and good.
 * `onFault` hears of each that is there and cannot be used. Undefined: the built-in one is to be taken.
 */
export function overriddenMailTemplate(
  directory: string,
  names: string[],
  format: TemplateFormat,
  onFault: (fault: MailTemplateFault) => void,
): string | undefined {
  for (const name of names) {
    const file = join(directory, `${name}.${format}`);
    const found = readOne(file, name, format);
    if (found && 'text' in found) return found.text;
    if (found) onFault({ file, why: found.why });
  }
  return undefined;
}

/** Every file of the folder that cannot be used, and why; none when there is no folder. */
export function mailTemplateFaults(directory: string): MailTemplateFault[] {
  const files = listed(directory);
  return files.flatMap((name): MailTemplateFault[] => {
    const file = join(directory, name);
    const format = fileName.exec(name)?.[1];
    if (format !== 'txt' && format !== 'html')
      return [{ file, why: 'it is not named for a kind of notification: no mail is made of it' }];
    const found = readOne(file, name.slice(0, name.lastIndexOf('.')), format);
    return found && 'why' in found ? [{ file, why: found.why }] : [];
  });
}

function listed(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
