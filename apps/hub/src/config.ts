import { join } from 'node:path';
import { defaultDataDirectory, readConfig, reads } from '@imputehub/platform';

export const settings = {
  dataDirectory: {
    env: 'IMPUTEHUB_DATA',
    schema: reads.text().default(() => join(defaultDataDirectory(), 'hub')),
    otherwise: '~/.local/share/imputehub/hub',
    describe: 'Folder that holds everything: database, files, mail, keys',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    schema: reads.text().optional(),
    secret: true,
    otherwise: 'embedded, in the data directory',
    describe: 'PostgreSQL server to use instead of the embedded one',
  },
  host: {
    env: 'IMPUTEHUB_HOST',
    schema: reads.text().default('127.0.0.1'),
    describe: 'Address to listen on',
  },
  port: {
    env: 'IMPUTEHUB_PORT',
    schema: reads.count(8000, 0, 65535),
    describe: 'Port to listen on; 0 takes a free one',
  },
  publicUrl: {
    env: 'IMPUTEHUB_PUBLIC_URL',
    schema: reads.text().optional(),
    otherwise: 'where it listens',
    describe: 'Address that people use, for links in mails and answers',
  },
  trustProxy: {
    env: 'IMPUTEHUB_TRUST_PROXY',
    schema: reads.text().optional(),
    otherwise: 'none',
    describe: 'Addresses of reverse proxies to believe, separated by commas',
  },
  secret: {
    env: 'IMPUTEHUB_SECRET',
    schema: reads.text().optional(),
    secret: true,
    otherwise: 'a 0600 file in the data directory',
    describe: 'Key that seals stored secrets',
  },
  registration: {
    env: 'IMPUTEHUB_REGISTRATION',
    schema: reads.flag(false),
    describe: 'Whether anybody may register',
  },
  loginsPerMinute: {
    env: 'IMPUTEHUB_LOGINS_PER_MINUTE',
    schema: reads.count(20, 1),
    describe: 'Attempts to sign in, per address; raise it where many people share one',
  },
  eventStreams: {
    env: 'IMPUTEHUB_EVENT_STREAMS',
    schema: reads.count(20, 1, 1000),
    describe:
      'Streams of live events that one user may hold open, per process; browsers share one among their tabs',
  },
  workers: {
    env: 'IMPUTEHUB_WORKERS',
    schema: reads.count(4, 1, 64),
    describe: 'Steps of one kind at once, per worker process',
  },
  checkProcessors: {
    env: 'IMPUTEHUB_CHECK_PROCESSORS',
    schema: reads.count(1, 1, 64),
    describe: 'Processors that read the files of one check; each beyond the first takes some 80 MB of memory',
  },
  pollSeconds: {
    env: 'IMPUTEHUB_POLL_SECONDS',
    schema: reads.count(30, 1, 3600),
    describe: 'Seconds between polls of a service',
  },
  maxUploadBytes: {
    env: 'IMPUTEHUB_MAX_UPLOAD_BYTES',
    schema: reads.count(200_000_000_000, 1),
    describe: 'Largest single file, in bytes',
  },
  maxUserBytes: {
    env: 'IMPUTEHUB_MAX_USER_BYTES',
    schema: reads.count(0, 0),
    describe: 'Most that the files of one user may take together, in bytes; 0: no limit',
  },
  uploadDays: {
    env: 'IMPUTEHUB_UPLOAD_DAYS',
    schema: reads.count(7, 1),
    describe: 'Days that an unfinished upload is kept after its last byte',
  },
  auditDays: {
    env: 'IMPUTEHUB_AUDIT_DAYS',
    schema: reads.count(365, 1),
    describe: 'Days that the audit log keeps who did what',
  },
  checkDays: {
    env: 'IMPUTEHUB_CHECK_DAYS',
    schema: reads.count(90, 1),
    describe: 'Days that a check of uploaded files and its report are kept; those of jobs stay with them',
  },
  fixDays: {
    env: 'IMPUTEHUB_FIX_DAYS',
    schema: reads.count(30, 1),
    describe: 'Days that the list of changes of a fix is kept; the mended files stay',
  },
  chainHg19ToHg38: {
    env: 'IMPUTEHUB_CHAIN_HG19_TO_HG38',
    schema: reads.text().optional(),
    otherwise: 'none',
    describe: 'Chain file by which a fix lifts files of hg19 to hg38',
  },
  chainHg38ToHg19: {
    env: 'IMPUTEHUB_CHAIN_HG38_TO_HG19',
    schema: reads.text().optional(),
    otherwise: 'none',
    describe: 'Chain file by which a fix lifts files of hg38 to hg19',
  },
  referenceHg19: {
    env: 'IMPUTEHUB_REFERENCE_HG19',
    schema: reads.text().optional(),
    otherwise: 'none',
    describe: 'Genome of hg19 (FASTA with .fai) that a fix holds alleles against which it lifts to it',
  },
  referenceHg38: {
    env: 'IMPUTEHUB_REFERENCE_HG38',
    schema: reads.text().optional(),
    otherwise: 'none',
    describe: 'Genome of hg38 (FASTA with .fai) that a fix holds alleles against which it lifts to it',
  },
  privateServices: {
    env: 'IMPUTEHUB_PRIVATE_SERVICES',
    schema: reads.flag(false),
    describe: 'Whether administrators may register services in private networks and on this machine',
  },
  privateWebhooks: {
    env: 'IMPUTEHUB_PRIVATE_WEBHOOKS',
    schema: reads.flag(false),
    describe:
      'Whether people may give webhooks addresses in private networks and on this machine, and without TLS',
  },
  smtpUrl: {
    env: 'IMPUTEHUB_SMTP_URL',
    schema: reads.text().optional(),
    secret: true,
    otherwise: '.eml files in the data directory',
    describe: 'Mail server, e.g. smtps://user:password@mail.example.org',
  },
  smtpCa: {
    env: 'IMPUTEHUB_SMTP_CA',
    schema: reads.text().optional(),
    otherwise: 'none',
    describe: 'File with certificates (PEM) of mail servers to trust beside the usual ones',
  },
  mailFrom: {
    env: 'IMPUTEHUB_MAIL_FROM',
    schema: reads.text().default('ImputeHub <imputehub@localhost>'),
    describe: 'Sender of mails',
  },
  logLevel: {
    env: 'IMPUTEHUB_LOG',
    schema: reads.level(),
    describe: 'What is logged: trace, debug, info, warn, error, fatal or silent',
  },
};

/** What is in force, and where each setting came from. */
export function hubConfig(env: NodeJS.ProcessEnv = process.env) {
  return readConfig(settings, env);
}

export type HubSettings = ReturnType<typeof hubConfig>;
export type HubConfig = HubSettings['values'];

/** The chain file that leads to a build, and the setting that names it. */
export function chainTo(config: HubConfig, build: 'hg19' | 'hg38') {
  return build === 'hg38'
    ? { file: config.chainHg19ToHg38, setting: settings.chainHg19ToHg38.env }
    : { file: config.chainHg38ToHg19, setting: settings.chainHg38ToHg19.env };
}

/** The genome of a build, and the setting that names it. */
export function referenceOf(config: HubConfig, build: 'hg19' | 'hg38') {
  return build === 'hg38'
    ? { file: config.referenceHg38, setting: settings.referenceHg38.env }
    : { file: config.referenceHg19, setting: settings.referenceHg19.env };
}
