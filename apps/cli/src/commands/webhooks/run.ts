import { type NotificationKind, take, type WebhookDelivery } from '@imputehub/client';
import { CommandError } from '../../exit-codes.ts';
import type { GlobalOptions } from '../../globals.ts';
import { note, printJson, printLine, printTable, safe } from '../../output.ts';
import { openSession } from '../../session.ts';

export interface AddOptions extends GlobalOptions {
  kind?: NotificationKind[];
  description?: string;
}

const path = (id: number) => ({ params: { path: { id } } });

const minute = (time: string | null) => time?.slice(0, 16).replace('T', ' ') ?? '';

export async function list(o: GlobalOptions): Promise<void> {
  const { data } = await take(openSession(o).client.GET('/api/v1/webhooks', {}));
  if (o.json) return printJson(data);
  if (data.length === 0) return printLine('No webhooks. Add one: imputehub webhooks add https://...');
  printTable(
    ['ID', 'ACTIVE', 'KINDS', 'LAST', 'ADDRESS'],
    data.map((w) => [
      String(w.id),
      w.is_active ? 'yes' : 'no',
      w.kinds.join(' ') || 'all',
      w.last_delivery?.status ?? 'none',
      safe(w.url),
    ]),
  );
}

export async function add(url: string, o: AddOptions): Promise<void> {
  const body = { url, kinds: o.kind ?? [], description: o.description ?? '' };
  const added = await take(openSession(o).client.POST('/api/v1/webhooks', { body }));
  if (o.json) return printJson(added);
  printLine(`Webhook ${added.id} for ${safe(added.url)}`);
  printLine(`Secret: ${added.secret}`);
  note(`It is shown this once. See what comes: imputehub webhooks test ${added.id}`);
}

function outcome({ status, response_status: answered, error }: WebhookDelivery): string {
  const answer = answered === null ? '' : `, answered ${answered}`;
  return `${status}${answer}${error ? `: ${safe(error)}` : ''}`;
}

export async function sendTest(id: number, o: GlobalOptions): Promise<void> {
  const sent = await take(openSession(o).client.POST('/api/v1/webhooks/{id}/test', path(id)));
  if (o.json) printJson(sent);
  else printLine(outcome(sent));
  if (sent.status !== 'delivered')
    throw new CommandError(
      'The receiver did not take the test.',
      'See what the error says; it must answer with a 2xx status within 15 s.',
    );
}

export async function deliveries(id: number, o: GlobalOptions): Promise<void> {
  const { client } = openSession(o);
  const { data } = await take(client.GET('/api/v1/webhooks/{id}/deliveries', path(id)));
  if (o.json) return printJson(data);
  if (data.length === 0) return printLine('Nothing was sent yet.');
  printTable(
    ['ID', 'CREATED', 'KIND', 'ATTEMPTS', 'NEXT', 'OUTCOME'],
    data.map((d) => [
      String(d.id),
      minute(d.created_at),
      d.kind,
      String(d.attempts),
      minute(d.next_attempt_at),
      outcome(d),
    ]),
  );
}

export async function redeliver(id: number, delivery: number, o: GlobalOptions): Promise<void> {
  const params = { path: { id, delivery_id: delivery } };
  const again = await take(
    openSession(o).client.POST('/api/v1/webhooks/{id}/deliveries/{delivery_id}/redeliver', { params }),
  );
  if (o.json) printJson(again);
  else printLine(`Delivery ${again.id}: ${outcome(again)}`);
}

export async function remove(id: number, o: GlobalOptions): Promise<void> {
  await openSession(o).client.DELETE('/api/v1/webhooks/{id}', path(id));
  if (o.json) printJson({ removed: id });
  else note('Removed');
}
