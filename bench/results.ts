import { setTimeout as sleep } from 'node:timers/promises';
import { take } from '@imputehub/client';
import { closeScriptedSite, openScriptedSite, submitStudy } from '../tests/support/scripted.ts';
import type { Figure } from './figures.ts';
import { forgetPeak, peak } from './memory.ts';

/** Bytes of text in the dosages. */
const small = 500_000_000;
const large = 5_000_000_000;
/** Largest peak of the hub, in MB. */
const most = 300;

interface State {
  status: string;
  message?: string;
  waiting_for?: string | null;
}

const isStuck = ({ status, waiting_for: waits }: State) =>
  status === 'failed' || status === 'cancelled' || waits === 'attention';

async function until<T extends State>(look: () => Promise<T>, fits: (now: T) => boolean): Promise<T> {
  for (;;) {
    const now = await look();
    if (fits(now)) return now;
    if (isStuck(now)) throw new Error(`it ended as ${now.status}: ${now.message}`);
    await sleep(500);
  }
}

/** Peaks of the hub while it collects, verifies and surveys one result, and while it makes it slim. */
async function peaks(bytes: number, say: (text: string) => void) {
  const site = await openScriptedSite({ bytes });
  const { client, peer, hub } = site;
  try {
    const id = await submitStudy(site);
    const params = { path: { id } };
    const job = () => take(client.GET('/api/v1/jobs/{id}', { params }));
    const { external_job_id } = await until(job, (now) => now.external_job_id !== null);
    say(`writing a result of ${bytes / 1e6} MB of text`);
    await peer.setState(external_job_id ?? '', 4);
    forgetPeak(hub);
    say(`collecting, verifying and surveying it`);
    await until(job, ({ status }) => status === 'completed');
    await take(client.GET('/api/v1/jobs/{id}/quality', { params }));
    const collected = peak(hub);
    say('making it slim');
    forgetPeak(hub);
    const body = { min_r2: 0.3, min_maf: 0, fields: ['DS'] };
    await client.POST('/api/v1/jobs/{id}/slim-results', { params, body });
    const slim = () => take(client.GET('/api/v1/jobs/{id}/slim-results', { params }));
    await until(slim, ({ status }) => status === 'done');
    return { collected, slim: peak(hub) };
  } finally {
    await closeScriptedSite(site);
  }
}

/** Peak memory of the hub while 5 GB of results are collected and made slim, against the same with 500 MB. */
export async function results(say: (text: string) => void): Promise<Figure[]> {
  const little = await peaks(small, say);
  const much = await peaks(large, say);
  const rest = { peerName: 'with 500 MB', unit: 'MB', aim: 1.1, aimValue: most } as const;
  return [
    {
      what: 'peak memory of the hub, 5 GB collected, verified, surveyed',
      value: much.collected,
      peer: little.collected,
      ...rest,
    },
    { what: 'peak memory of the hub, 5 GB made slim', value: much.slim, peer: little.slim, ...rest },
  ];
}
