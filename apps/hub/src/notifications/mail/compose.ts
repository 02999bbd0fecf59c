import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Logger,
  type MailTemplateFault,
  overriddenMailTemplate,
  renderTemplate,
} from '@imputehub/platform';

export interface Content {
  subject: string;
  text: string;
  html: string;
}

/** One notification, as templates see it. */
export interface NotificationView {
  kind: string;
  title: string;
  message: string;
  paragraphs: string[];
  job_id: string | null;
  url: string | null;
  time: string;
}

export interface Told {
  kind: string;
  title: string;
  message: string;
  jobId: string | null;
  createdAt: Date;
}

/** `2026-11-24 11:00 (Africa/Johannesburg)`. */
function localTime(at: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return `${day.format(at)} (${timeZone})`;
}

export function viewOf(told: Told, publicUrl: string, timeZone: string): NotificationView {
  const { kind, title, message, jobId, createdAt } = told;
  return {
    kind,
    title,
    message,
    paragraphs: message.split(/\n+/).filter((line) => line.trim() !== ''),
    job_id: jobId,
    url: jobId && publicUrl ? `${publicUrl}/jobs/${jobId}` : null,
    time: localTime(createdAt, timeZone),
  };
}

const builtIn = (name: string) => readFileSync(join(import.meta.dirname, 'templates', name), 'utf8');

/** An administrator's folder, and the log for what is wrong in it; each fault is said once. */
export interface Templates {
  directory: string;
  warn(fault: MailTemplateFault): void;
}

export function templatesIn(directory: string, log: Logger): Templates {
  const said = new Set<string>();
  return {
    directory,
    warn(fault) {
      const key = JSON.stringify(fault);
      if (said.has(key)) return;
      said.add(key);
      log.warn(fault, 'a mail template cannot be used; the built-in one is');
    },
  };
}

/** Fills in the administrator's template for `kind`, else the built-in one. `view`: what `docs/notifications.md` lists. */
export function compose({ directory, warn }: Templates, kind: string, view: object): Content {
  const general = kind === 'digest' ? 'digest' : 'notification';
  const names = kind === general ? [general] : [kind, general];
  const template = (format: 'txt' | 'html') =>
    overriddenMailTemplate(directory, names, format, warn) ?? builtIn(`${general}.${format}`);
  const [first = '', ...rest] = renderTemplate(template('txt'), view, 'txt').split(/\r?\n/);
  return {
    subject: first.replace(/^Subject: /, ''),
    text: rest.slice(1).join('\n'),
    html: renderTemplate(template('html'), view, 'html'),
  };
}
