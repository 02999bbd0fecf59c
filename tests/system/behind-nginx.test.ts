import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '../support/free-port.ts';
import { type Program, startProgram } from '../support/program.ts';

const guide = fileURLToPath(new URL('../../docs/host-a-hub.md', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'imputehub-nginx-'));
const name = 'hub.example.org';
let hub: Program;
let nginx: ReturnType<typeof spawn>;
let port: number;
let password: string;

/** The `server` of the guide as it stands there, with this machine's ports and certificate. */
function configuration(hubPort: number): string {
  const [, block = ''] = /^```nginx\n([\s\S]*?)^```$/m.exec(readFileSync(guide, 'utf8')) ?? [];
  const server = block
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('127.0.0.1:8000', `127.0.0.1:${hubPort}`)
    .replaceAll('/etc/ssl/', `${directory}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${directory}/${kind};`,
  );
  return `daemon off; pid ${directory}/nginx.pid; error_log stderr; events {}\nhttp { access_log off; ${temporary.join(' ')}\n${server}}\n`;
}

async function listening(): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const up = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (up) return;
    await sleep(50);
  }
}

beforeAll(async () => {
  port = await freePort();
  const hubPort = await freePort();
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
      ],
      ...['-subj', `/CN=${name}`, '-keyout', join(directory, `${name}.key`)],
      ...['-out', join(directory, `${name}.crt`)],
    ],
    { stdio: 'ignore' },
  );
  const path = join(directory, 'nginx.conf');
  writeFileSync(path, configuration(hubPort));
  hub = await startProgram('hub', ['serve', '--json'], {
    IMPUTEHUB_DATA: join(directory, 'hub'),
    IMPUTEHUB_PORT: String(hubPort),
    IMPUTEHUB_PUBLIC_URL: `https://${name}`,
    IMPUTEHUB_TRUST_PROXY: '127.0.0.1',
  });
  password = z.object({ admin: z.object({ password: z.string() }) }).parse(hub.hello).admin.password;
  nginx = spawn('nginx', ['-c', path, '-p', directory], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Where Debian has it, which is not on everybody's path.
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  await listening();
});
afterAll(async () => {
  nginx?.kill('SIGTERM');
  await hub?.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** As a browser on a page of the hub would, by the name in the guide. */
async function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: Buffer,
): Promise<Answer> {
  const sent = request({
    host: '127.0.0.1',
    port,
    servername: name,
    path: `/api/v1${path}`,
    method,
    rejectUnauthorized: false,
    headers: { host: name, ...headers },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

const json = { 'content-type': 'application/json' };
const origin = { origin: `https://${name}` };

async function signIn(): Promise<string> {
  const body = Buffer.from(JSON.stringify({ username: 'admin', password }));
  const { status, headers } = await ask('POST', '/auth/session', { ...json, ...origin }, body);
  expect(status).toBe(200);
  const [cookie = ''] = [headers['set-cookie']].flat();
  expect(cookie).toContain('Secure');
  return cookie.split(';')[0] ?? '';
}

test('a browser signs in through the web server of the guide, uploads and downloads', async () => {
  const cookie = await signIn();
  const content = Buffer.alloc(8_000_000, 'genotypes ');
  const created = await ask('POST', '/files/uploads', {
    ...origin,
    cookie,
    'tus-resumable': '1.0.0',
    'upload-length': String(content.length),
    'upload-metadata': `filename ${Buffer.from('a.txt').toString('base64')}`,
  });
  expect(created.status).toBe(201);
  const location = String(created.headers.location);
  expect(location).toMatch(/^(https:\/\/hub\.example\.org)?\/api\/v1\/files\/uploads\//);
  const path = new URL(location, `https://${name}`).pathname.replace('/api/v1', '');
  const offset = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  const sent = await ask('PATCH', path, { ...origin, cookie, 'tus-resumable': '1.0.0', ...offset }, content);
  expect(sent.status).toBe(204);
  const list = z.object({ data: z.array(z.object({ id: z.number() })) });
  const [file] = list.parse(JSON.parse(String((await ask('GET', '/files', { cookie })).body))).data;
  const part = await ask('GET', `/files/${file?.id}/download`, { cookie, range: 'bytes=7999990-' });
  expect(part.status).toBe(206);
  expect(String(part.body)).toBe('genotypes ');
});

test('what a page of elsewhere asks with the browser’s cookie is refused', async () => {
  const cookie = await signIn();
  const { status } = await ask('DELETE', '/notifications/1', { cookie, origin: 'https://evil.example.org' });
  expect(status).toBe(403);
});
