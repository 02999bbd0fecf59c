import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Members that never reach a log, wherever they stand. */
const secrets = [
  'password',
  'token',
  'access_token',
  'secret',
  'authorization',
  'cookie',
  'apiKey',
  'api_key',
];

const redact = {
  paths: [
    ...secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    'req.headers.authorization',
    'req.headers.cookie',
    'req.headers["x-auth-token"]',
    'headers["x-auth-token"]',
  ],
  censor: '[secret]',
};

/** One JSON line an event on standard error: standard output belongs to what a program was asked to print. */
export function createLogger(name: string, level = 'info'): Logger {
  return pino({ name, level, redact }, pino.destination({ fd: 2, sync: true }));
}
