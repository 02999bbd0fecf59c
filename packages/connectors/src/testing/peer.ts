import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { appDocument, jobDocument, pageDocument, serverDocument, verifyDocument } from './documents.ts';
import { actOut, type Fault, Faults } from './faults.ts';
import type { Dialect, PeerJob } from './types.ts';

export interface PeerOptions {
  dialect?: Dialect;
  /** Jobs a user may have at once. Default 3. */
  maxJobs?: number;
  /** Downloads of a file. Default 10. */
  maxDownloads?: number;
  /** Result files of a job that succeeds. */
  results?: (job: PeerJob) => Promise<Record<string, Buffer>> | Record<string, Buffer>;
}

export interface CloudgenePeer {
  url: string;
  token: string;
  dialect: Dialect;
  jobs: PeerJob[];
  /** What was asked, `GET /api/v2/jobs`. */
  requests: string[];
  addFault(fault: Fault): void;
  /** 1 waiting, 2 running, 3 exporting, 4 success, 5 failed, 6 cancelled, 7 retired, 8, 9, -1. */
  setState(
    id: string,
    state: number,
    messages?: { step: string; type: number; message: string }[],
  ): Promise<void>;
  /** From now on another token is the right one. */
  replaceToken(): string;
  setMaintenance(on: boolean): void;
  close(): Promise<void>;
}

function jwt(dialect: Dialect): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const inMonth = Math.floor(Date.now() / 1000) + 30 * 86_400;
  const claims =
    dialect === 'cloudgene2'
      ? { expire: inMonth * 1000, username: 'jdoe', name: 'Jane Doe', mail: 'jdoe@example.org', api: true }
      : {
          sub: 'jdoe',
          username: 'jdoe',
          name: 'Jane Doe',
          mail: 'jdoe@example.org',
          exp: inMonth,
          iss: 'cloudgene',
          token_type: 'API_TOKEN',
        };
  return `${part({ alg: 'HS256' })}.${part({ ...claims, nonce: randomBytes(6).toString('hex') })}.${randomBytes(16).toString('base64url')}`;
}

/**
 * A server on loopback that answers like Cloudgene 3, Cloudgene 2 or the TOPMed fork, scripted by a test: jobs change
 * state when told, and faults come when ordered. Downloads drop their counter when a request starts, as the real one's.
 */
export async function startCloudgenePeer(options: PeerOptions = {}): Promise<CloudgenePeer> {
  const dialect = options.dialect ?? 'cloudgene3';
  const faults = new Faults();
  const jobs: PeerJob[] = [];
  const requests: string[] = [];
  let token = jwt(dialect);
  let maintenance = false;
  let serial = 0;

  const send = (response: ServerResponse, status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const refuse = (response: ServerResponse, status: number, message: string) =>
    send(response, status, { message, success: false });

  async function submit(
    request: IncomingMessage,
    response: ServerResponse,
    application: string,
    lost: boolean,
  ) {
    const body = await buffer(request);
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData();
    const fields: Record<string, string> = {};
    const files: PeerJob['files'] = [];
    for (const [name, value] of form) {
      const id = name.replace(/^input-/, '');
      if (value instanceof File)
        files.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
      else fields[id] = value;
    }
    const known = new Set(['job-name', 'password', ...appDocument(dialect).params.map(({ id }) => id)]);
    const unknown = Object.keys(fields).find((id) => !known.has(id));
    if (unknown) return refuse(response, 400, `Parameter '${unknown}' not found.`);
    if (jobs.filter(({ state }) => [1, 2, 3].includes(state)).length >= (options.maxJobs ?? 3)) {
      return refuse(
        response,
        400,
        `Only ${options.maxJobs ?? 3} jobs per user can be executed simultaneously.`,
      );
    }
    serial += 1;
    const id = `job-20261124-101512-${String(serial).padStart(3, '0')}`;
    jobs.unshift({
      id,
      name: fields['job-name'] || id,
      application,
      state: 1,
      fields,
      files,
      messages: [],
      outputs: [],
      submittedOn: Date.now(),
    });
    if (lost) return response.socket?.destroy();
    return send(response, 200, {
      success: true,
      message: 'Your job was successfully added to the job queue.',
      id,
    });
  }

  function download(response: ServerResponse, hash: string, half: boolean) {
    const output = jobs.flatMap((job) => job.outputs).find((o) => o.hash === hash);
    if (!output) return refuse(response, 404, 'download not found.');
    if (output.count === 0) return refuse(response, 400, 'number of max downloads exceeded.');
    output.count -= 1;
    if (!half) return response.writeHead(200).end(output.bytes);
    response.writeHead(200);
    return response.write(output.bytes.subarray(0, Math.ceil(output.bytes.length / 2)), () =>
      response.socket?.destroy(),
    );
  }

  function jobRoute(response: ServerResponse, id: string, act: string | undefined) {
    const job = jobs.find((j) => j.id === id);
    if (!job) return refuse(response, 404, `Job ${id} not found.`);
    if (act === 'cancel' && [1, 2, 3].includes(job.state)) job.state = 6;
    if (act === 'restart') {
      if (job.state !== -1) return refuse(response, 400, `Job ${id} is not pending.`);
      job.state = 1;
      return send(response, 200, {
        success: true,
        message: 'Your job was successfully added to the job queue.',
        type: 0,
        time: 0,
      });
    }
    return send(response, 200, jobDocument(job, jobs, dialect));
  }

  async function answer(request: IncomingMessage, response: ServerResponse, fault: string | undefined) {
    const url = new URL(request.url ?? '/', 'http://peer');
    const signed = request.headers['x-auth-token'] === token;
    const path = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    if (path[0] === 'share') return download(response, path[2] ?? '', fault === 'half');
    if (url.pathname === '/api/v2/tokens/verify') {
      const given = new URLSearchParams((await buffer(request)).toString()).get('token');
      return send(response, 200, verifyDocument(dialect, given === token));
    }
    if (url.pathname === '/api/v2/server')
      return send(response, 200, serverDocument(dialect, signed, maintenance));
    if (!signed) return refuse(response, 401, 'Unauthorized');
    if (maintenance) return refuse(response, 503, 'This functionality is currently under maintenance.');
    if (url.pathname.startsWith('/api/v2/server/apps/')) return send(response, 200, appDocument(dialect));
    if (url.pathname.startsWith('/api/v2/jobs/submit/'))
      return await submit(request, response, path[4] ?? '', fault === 'lost-answer');
    if (url.pathname === '/api/v2/jobs')
      return send(response, 200, pageDocument(jobs, url.searchParams.get('page'), dialect));
    if (path[0] === 'logs')
      return response.writeHead(200, { 'content-type': 'text/plain' }).end(`job.txt:\n\n${path[1]}\n`);
    if (url.pathname.startsWith('/api/v2/jobs/')) return jobRoute(response, path[3] ?? '', path[4]);
    return refuse(response, 404, 'Page Not Found');
  }

  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const fault = faults.take(request);
    if (fault && actOut(fault, response)) return;
    answer(request, response, fault).catch((error: unknown) => {
      if (!response.headersSent) refuse(response, 400, String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}`,
    get token() {
      return token;
    },
    dialect,
    jobs,
    requests,
    addFault: (fault) => faults.add(fault),
    replaceToken: () => {
      token = jwt(dialect);
      return token;
    },
    setMaintenance: (on) => {
      maintenance = on;
    },
    async setState(id, state, messages = []) {
      const job = jobs.find((j) => j.id === id);
      if (!job) throw new Error(`the peer has no job ${id}`);
      job.messages.push(...messages);
      if (state === 4 && options.results) {
        for (const [name, bytes] of Object.entries(await options.results(job))) {
          const hash = createHash('sha256').update(`${id} ${name}`).digest('hex');
          job.outputs.push({ name, bytes, hash, count: options.maxDownloads ?? 10 });
        }
      }
      job.state = state;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
