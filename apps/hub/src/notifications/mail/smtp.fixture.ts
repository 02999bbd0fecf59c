import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Certificate {
  key: string;
  cert: string;
  /** Path of `cert`. */
  file: string;
}

/** For 127.0.0.1, signed by itself. */
export function makeCertificate(): Certificate {
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-tls-'));
  const [key, file] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
  const args = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', [...args, ...names, '-keyout', key, '-out', file], { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file };
}

export type Phase = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data';

export interface SmtpOptions {
  certificate?: Certificate;
  /** TLS from the first byte; else STARTTLS, where there is a certificate. */
  secure?: boolean;
  password?: string;
  /** What is said in a phase instead of yes, in turn; 0: yes. */
  replies?: Partial<Record<Phase, number[]>>;
}

export interface Smtp {
  port: number;
  letters: ParsedMail[];
  /** Whether each of `letters` came under TLS. */
  encrypted: boolean[];
  close(): Promise<void>;
}

const portOf = (server: Server | SMTPServer['server']) => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** A real SMTP server on loopback that keeps what it takes. */
export async function startSmtp(options: SmtpOptions = {}): Promise<Smtp> {
  const { certificate, secure = false, password, replies = {} } = options;
  const letters: ParsedMail[] = [];
  const encrypted: boolean[] = [];
  const refusal = (phase: Phase): Error | null => {
    const code = replies[phase]?.shift();
    return code ? Object.assign(new Error('not now'), { responseCode: code }) : null;
  };
  const settings: SMTPServerOptions = {
    secure,
    authOptional: password === undefined,
    allowInsecureAuth: true,
    disabledCommands: certificate ? [] : ['STARTTLS'],
    ...(certificate && { key: certificate.key, cert: certificate.cert }),
    onConnect: (_session, done) => done(refusal('connect')),
    onAuth(auth, _session, done) {
      const refused = refusal('auth');
      if (refused) return done(refused);
      if (auth.password !== password) return done(new Error('Authentication failed'));
      return done(null, { user: auth.username });
    },
    onMailFrom: (_address, _session, done) => done(refusal('mail')),
    onRcptTo: (_address, _session, done) => done(refusal('rcpt')),
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        const refused = refusal('data');
        if (refused) return done(refused);
        letters.push(mail);
        encrypted.push(session.secure);
        return done();
      }, done);
    },
  };
  const server = new SMTPServer(settings);
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: portOf(server.server), letters, encrypted, close };
}

/** Where a connection is cut: before the greeting, when the client says this, or when the server has heard it all. */
export interface Cut {
  at: RegExp | 'greeting';
  /** The server hears what the client said; its answer is lost. */
  heard?: boolean;
}

/** Passes bytes on between a client and a server, and cuts connections as told, each cut once. */
export async function startBrokenLink(port: number, cuts: Cut[]): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const remote = connect(port, '127.0.0.1');
    for (const socket of [client, remote]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    const end = () => {
      client.destroy();
      remote.destroy();
    };
    const [cut] = cuts;
    if (cut?.at === 'greeting') {
      cuts.shift();
      end();
      return;
    }
    let lost = false;
    client.on('data', (bytes) => {
      const hit = cut && cut.at !== 'greeting' && cut === cuts[0] && cut.at.test(bytes.toString('latin1'));
      if (!hit) return void remote.write(bytes);
      cuts.shift();
      if (!cut.heard) return end();
      lost = true;
      remote.write(bytes);
    });
    remote.on('data', (bytes) => (lost ? end() : void client.write(bytes)));
    client.on('close', () => remote.destroy());
    remote.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: portOf(server), close };
}
