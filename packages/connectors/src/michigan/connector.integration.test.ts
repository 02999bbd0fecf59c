import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConnectorError } from '../errors.ts';
import { createConnector } from '../registry.ts';
import { type CloudgenePeer, type Dialect, startCloudgenePeer } from '../testing/index.ts';
import type { ServiceConnector, Submission } from '../types.ts';

const dialects: Dialect[] = ['cloudgene3', 'cloudgene2', 'topmed'];
const results = () => ({
  'chr_20.zip': Buffer.from('PK-pretend-archive'),
  'statistics/snps-excluded.txt': Buffer.from('ID\n'),
});

const config = (url: string) => ({
  baseUrl: url,
  allowPrivateNetwork: true,
  connectTimeoutMs: 2000,
  idleTimeoutMs: 2000,
  answerTimeoutMs: 3000,
});
const connect = (peer: CloudgenePeer, token = peer.token) =>
  createConnector('michigan', config(peer.url), { token });

const submission = (token = 'abc123'): Submission => ({
  token,
  name: 'Kohorte <A> & "ü"',
  panel: 'apps@1000g-phase-3-v5@1.0.0',
  population: 'afr',
  build: 'hg19',
  phasing: 'eagle',
  mode: 'imputation',
  r2Filter: '0.3',
  password: 'Secret123',
  aesEncryption: true,
  meta: false,
  acceptedTerms: ['check1', 'check2'],
  files: [
    {
      name: 'chr20.vcf.gz',
      size: 100_000,
      open: () => Readable.from([Buffer.alloc(60_000, 1), Buffer.alloc(40_000, 2)]),
    },
    { name: 'chr21.vcf.gz', size: 3, open: () => Readable.from([Buffer.from('abc')]) },
  ],
});

const kindOf = async (act: Promise<unknown>) => {
  const error = await act.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(ConnectorError);
  return error instanceof ConnectorError ? error.kind : undefined;
};

describe.each(dialects)('%s', (dialect) => {
  let peer: CloudgenePeer;
  let connector: ServiceConnector;
  beforeEach(async () => {
    peer = await startCloudgenePeer({ dialect, results, maxDownloads: 2 });
    connector = connect(peer);
  });
  afterEach(() => peer.close());

  test('is found reachable and authentic without a token', async () => {
    expect(await createConnector('michigan', config(peer.url)).health()).toMatchObject({
      reachable: true,
      authentic: true,
      problem: null,
    });
  });

  test('tells panels, populations and terms', async () => {
    const found = await connector.describe();
    expect(found.version).toBe('2.0.12');
    expect(found.panels.at(-1)?.name).toContain(dialect === 'cloudgene2' ? '1000g' : '1000 Genomes');
    expect(found.panels[0]?.populations.map(({ id }) => id)).toEqual(['afr', 'eur', 'off']);
    expect(found.terms).toEqual([
      { id: 'check1', wording: 'I will not attempt to re-identify or contact research participants.' },
      { id: 'check2', wording: 'I will report any inadvertent data release, …' },
    ]);
  });

  test('verifies a token, and refuses another', async () => {
    const good = await connector.verifyCredential();
    expect(good).toMatchObject({
      valid: true,
      username: 'jdoe',
      displayName: 'Jane Doe',
      email: 'jdoe@example.org',
    });
    expect((good.expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(29 * 86_400_000);
    expect(await connect(peer, 'wrong').verifyCredential()).toMatchObject({ valid: false });
    expect(await kindOf(connect(peer, 'wrong').describe())).toBe('unauthorized');
    expect(await kindOf(connect(peer, 'wrong').countActive())).toBe('unauthorized');
  });

  test('a submission arrives whole, is found by its mark, followed, and collected once', async () => {
    let sent = 0;
    const id = await connector.submit({ ...submission(), onProgress: (bytes) => (sent = bytes) });
    expect(sent).toBe(100_003);
    const [job] = peer.jobs;
    expect(job?.name).toBe('Kohorte A u [ih-abc123]');
    expect(job?.files.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['chr20.vcf.gz', 100_000],
      ['chr21.vcf.gz', 3],
    ]);
    expect(job?.fields).toMatchObject({
      refpanel: submission().panel,
      population: 'afr',
      password: 'Secret123',
      r2Filter: '0.3',
    });
    expect(job?.fields.aesEncryption).toBe(dialect === 'cloudgene2' ? 'yes' : 'true');
    expect(job?.fields).not.toHaveProperty('meta');
    expect(await connector.findSubmission('abc123')).toBe(id);
    expect(await connector.findSubmission('other')).toBeUndefined();
    expect(await connector.countActive()).toBe(1);

    const look = async () => (await connector.poll([id])).states.get(id);
    expect(await look()).toMatchObject({ state: 'queued', queuePosition: 1, progress: 0 });
    await peer.setState(id, 2, [
      { step: 'Input Validation', type: 0, message: '1 valid VCF file(s) found.\nSamples: 51\nChunks: 4' },
      { step: 'Quality Control', type: 2, message: '<b>Statistics:</b>\nMatch: 7' },
      {
        step: 'Phasing and Imputation',
        type: 3,
        message: '<b>Phasing with Eagle (1/2)</b><br><div class="progress"></div>',
      },
    ]);
    expect(await look()).toMatchObject({
      state: 'running',
      progress: 22,
      message: 'Phasing with Eagle (1 of 2)',
    });
    await peer.setState(id, 4);
    expect(await look()).toMatchObject({ state: 'succeeded', progress: 100 });
    if (job) job.state = 8;
    expect(await look()).toMatchObject({ state: 'succeeded' });

    const outputs = await connector.outputs(id);
    expect(outputs.map(({ name }) => name)).toEqual(['chr_20.zip', 'statistics/snps-excluded.txt']);
    const [zip] = outputs;
    if (!zip) throw new Error('no output');
    expect((await buffer((await connector.open(zip)).stream)).toString()).toBe('PK-pretend-archive');
    await buffer((await connector.open(zip)).stream);
    expect(await kindOf(connector.open(zip))).toBe('downloads-used-up');
  });

  test('six jobs are polled with one list; an unknown one is missing, not failed', async () => {
    const many = connect(peer);
    for (let i = 0; i < 3; i++) await many.submit(submission(`t${i}`));
    const before = peer.requests.length;
    const { states, missing } = await many.poll([...peer.jobs.map(({ id }) => id), 'job-gone']);
    expect(states.size).toBe(3);
    expect([...missing]).toEqual(['job-gone']);
    expect(peer.requests.slice(before)).toContain('GET /api/v2/jobs');
  });

  test('a failure is told in the service’s own telling words', async () => {
    const id = await connector.submit(submission());
    await peer.setState(id, 5, [
      {
        step: 'Quality Control',
        type: 1,
        message: '<b>Error:</b> No chunks passed the QC step.<br>Imputation cannot be started!',
      },
      { step: 'Summary', type: 1, message: 'Pipeline execution failed.' },
    ]);
    const state = (await connector.poll([id])).states.get(id);
    expect(state).toMatchObject({
      state: 'failed',
      failure: 'Error: No chunks passed the QC step.\nImputation cannot be started!',
      failureCause: { code: 'no-chunks-left', words: 'Error: No chunks passed the QC step.' },
    });
  });

  test('full slots, maintenance and a lost answer are told apart', async () => {
    for (let i = 0; i < 3; i++) await connector.submit(submission(`t${i}`));
    expect(await kindOf(connector.submit(submission('t4')))).toBe('slots-full');
    for (const job of peer.jobs) job.state = 4;
    peer.addFault({ method: 'POST', path: /submit/, kind: 'lost-answer' });
    const lost = await connector.submit(submission('t5')).catch((e: unknown) => e);
    expect(lost).toMatchObject({ kind: 'unreachable', details: { maybeDone: true } });
    expect(await connector.findSubmission('t5')).toBe(peer.jobs[0]?.id);
    peer.addFault({ method: 'POST', path: /submit/, kind: 'reset' });
    peer.setMaintenance(true);
    expect(await kindOf(connector.submit(submission('t6')))).toBe('maintenance');
    expect(await connector.health()).toMatchObject({ maintenance: 'The service is under maintenance.' });
  });

  test('an answer at 2 bytes a second keeps nobody, and the submission is in doubt', async () => {
    peer.addFault({ method: 'POST', path: /submit/, kind: 'drip' });
    const begun = Date.now();
    const slow = await connector.submit(submission('slow')).catch((e: unknown) => e);
    expect(slow).toMatchObject({ kind: 'unreachable', details: { maybeDone: true } });
    expect(Date.now() - begun).toBeLessThan(10_000);
    peer.addFault({ path: /verify/, kind: 'drip' });
    expect(await kindOf(connector.verifyCredential())).toBe('unreachable');
  });

  test.each([
    ['html', 'protocol'],
    ['500', 'unreachable'],
    ['503', 'busy'],
    ['reset', 'unreachable'],
    ['silence', 'unreachable'],
  ] as const)('%s is %s, and health says so', async (fault, kind) => {
    peer.addFault({ path: /./, kind: fault });
    expect(await kindOf(connector.countActive())).toBe(kind);
    peer.addFault({ path: /./, kind: fault });
    const health = await connector.health();
    expect(health.problem).not.toBeNull();
    expect(health.authentic).toBe(false);
  });

  test('a download that breaks gives what came before an error', async () => {
    const id = await connector.submit(submission());
    await peer.setState(id, 4);
    const [zip] = await connector.outputs(id);
    if (!zip) throw new Error('no output');
    peer.addFault({ path: /share/, kind: 'half' });
    const { stream } = await connector.open(zip);
    await expect(buffer(stream)).rejects.toThrow();
  });

  test('cancel and restart', async () => {
    const id = await connector.submit(submission());
    expect(await connector.cancel(id)).toEqual({ outcome: 'cancelled' });
    expect(await connector.cancel('job-gone')).toEqual({ outcome: 'not-found' });
    await peer.setState(id, 4);
    expect(await connector.cancel(id)).toEqual({ outcome: 'already-ended', state: 'succeeded' });
    await peer.setState(id, -1);
    expect((await connector.poll([id])).states.get(id)?.state).toBe('interrupted');
    await connector.restart(id);
    expect(peer.jobs[0]?.state).toBe(1);
  });

  test('a password shown in the messages is found as it is', async () => {
    const id = await connector.submit(submission());
    const message =
      'Data have been exported successfully. We encrypted the results with the following password: <b>a<b&amp;c</b>';
    await peer.setState(id, 4, [{ step: 'Summary', type: 0, message }]);
    expect(await connector.shownPasswords(id)).toEqual(['a<b&amp;c']);
  });
});

test('private addresses are refused unless allowed, by number and by name', async () => {
  for (const baseUrl of [
    'http://127.0.0.1:1',
    'http://localhost:1',
    'http://[::1]:1',
    'http://169.254.169.254',
    'http://[::ffff:10.0.0.1]',
  ]) {
    expect(await kindOf(createConnector('michigan', { baseUrl }).describe())).toBe('blocked-address');
  }
});
