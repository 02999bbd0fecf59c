import { type AuditAction, type HubClient, take } from '@imputehub/client';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GlobalOptions } from '../../globals.ts';
import { examples, printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

interface AuditOptions extends GlobalOptions {
  actor?: string;
  action?: AuditAction;
  limit: number;
}

/** Every action that the hub writes down. */
const actions: Record<AuditAction, true> = {
  ...{ 'signed-in': true, 'sign-in-failed': true, 'signed-out': true },
  ...{ 'password-changed': true, 'password-reset': true },
  ...{ 'account-made': true, 'account-changed': true, 'token-made': true, 'token-revoked': true },
  ...{ 'service-added': true, 'service-changed': true, 'credential-set': true, 'credential-removed': true },
  ...{ 'panel-changed': true, 'panel-sites-attached': true, 'panel-sites-removed': true },
  ...{ 'job-deleted': true, 'share-made': true, 'share-revoked': true, 'hub-started': true },
};

const pageSize = 200;

type Page = Awaited<ReturnType<typeof pageOf>>;

async function pageOf(client: HubClient, { actor, action, limit }: AuditOptions, cursor: string | null) {
  const query = {
    limit: Math.min(limit, pageSize),
    ...(actor !== undefined && { actor }),
    ...(action !== undefined && { action }),
    ...(cursor !== null && { cursor }),
  };
  return await take(client.GET('/api/v1/admin/audit', { params: { query } }));
}

async function entries(client: HubClient, o: AuditOptions): Promise<Page['data']> {
  const found: Page['data'] = [];
  let cursor: string | null = null;
  do {
    const page: Page = await pageOf(client, { ...o, limit: o.limit - found.length }, cursor);
    found.push(...page.data);
    cursor = page.next_cursor;
  } while (cursor !== null && found.length < o.limit);
  return found;
}

async function audit(o: AuditOptions): Promise<void> {
  const found = await entries(openSession(o).client, o);
  if (o.json) return printJson(found);
  if (found.length === 0) return printLine('Nothing like that.');
  printTable(
    ['TIME', 'WHO', 'FROM', 'ACTION', 'WHAT', 'DETAILS'],
    found.map((e) => [
      e.at.slice(0, 19).replace('T', ' '),
      safe(e.actor_name),
      e.address ?? '',
      e.action,
      `${e.subject_kind} ${e.subject_id ?? ''}`.trim(),
      safe(JSON.stringify(e.details)),
    ]),
  );
}

function count(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number, 1 to 99999.');
}

export function addAudit(admin: Command): void {
  admin
    .command('audit')
    .description('who did what, newest first')
    .option('--actor <account>', 'what this account did, by name or id')
    .addOption(new Option('--action <action>', 'only this action').choices(Object.keys(actions)))
    .option('--limit <n>', 'at most so many', count, 50)
    .addHelpText(
      'after',
      examples(
        'imputehub admin audit --actor ann',
        'imputehub admin audit --action sign-in-failed --limit 1000 --json',
      ),
    )
    .action((_o, c: Command) => audit(c.optsWithGlobals<AuditOptions>()));
}
