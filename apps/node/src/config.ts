import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defaultDataDirectory, readConfig, reads } from '@imputehub/platform';
import { z } from 'zod';

export const settings = {
  dataDirectory: {
    env: 'IMPUTEHUB_NODE_DATA',
    schema: reads.text().default(() => join(defaultDataDirectory(), 'node')),
    otherwise: '~/.local/share/imputehub/node',
    describe: 'Folder that holds everything: database, panels, jobs, keys',
  },
  panelsDirectory: {
    env: 'IMPUTEHUB_NODE_PANELS',
    schema: reads.text().optional(),
    otherwise: 'panels in the data directory',
    describe: 'Folder of the reference panels',
  },
  databaseUrl: {
    env: 'IMPUTEHUB_NODE_DATABASE_URL',
    schema: reads.text().optional(),
    secret: true,
    otherwise: 'embedded, in the data directory',
    describe: 'PostgreSQL server to use instead of the embedded one',
  },
  host: {
    env: 'IMPUTEHUB_NODE_HOST',
    schema: reads.text().default('127.0.0.1'),
    describe: 'Address to listen on',
  },
  port: {
    env: 'IMPUTEHUB_NODE_PORT',
    schema: reads.count(8082, 0, 65535),
    describe: 'Port to listen on; 0 takes a free one',
  },
  publicUrl: {
    env: 'IMPUTEHUB_NODE_PUBLIC_URL',
    schema: z
      .url({ protocol: /^https?$/, error: 'an address such as https://impute.example.org' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    otherwise: 'where it listens',
    describe: 'Address that people use, for download scripts',
  },
  name: {
    env: 'IMPUTEHUB_NODE_NAME',
    schema: reads.text().default('ImputeHub node'),
    describe: 'Name of the service, as people see it',
  },
  contactName: {
    env: 'IMPUTEHUB_NODE_CONTACT',
    schema: reads.text().default('the administrator'),
    describe: 'Who to ask',
  },
  contactMail: {
    env: 'IMPUTEHUB_NODE_CONTACT_MAIL',
    schema: reads.text().default(''),
    describe: 'Mail address of the contact',
  },
  secret: {
    env: 'IMPUTEHUB_NODE_SECRET',
    schema: reads.text().optional(),
    secret: true,
    otherwise: 'a 0600 file in the data directory',
    describe: 'Key that signs tokens and seals passwords',
  },
  threads: {
    env: 'IMPUTEHUB_NODE_THREADS',
    schema: reads.count(availableParallelism(), 1, 1024),
    otherwise: 'one per core',
    describe: 'Threads that all engines together may use',
  },
  parallelJobs: {
    env: 'IMPUTEHUB_NODE_JOBS',
    schema: reads.count(1, 1, 100),
    describe: 'Jobs that run at once',
  },
  maxJobsPerUser: {
    env: 'IMPUTEHUB_NODE_JOBS_PER_USER',
    schema: reads.count(3, 1),
    describe: 'Jobs of one person waiting or running at once',
  },
  minSamples: {
    env: 'IMPUTEHUB_NODE_MIN_SAMPLES',
    schema: reads.count(20),
    describe: 'Fewest samples of a job',
  },
  maxSamples: {
    env: 'IMPUTEHUB_NODE_MAX_SAMPLES',
    schema: reads.count(50_000),
    describe: 'Most samples of a job; 0: no limit',
  },
  chunkSize: {
    env: 'IMPUTEHUB_NODE_CHUNK_SIZE',
    schema: reads.count(20_000_000, 100_000),
    describe: 'Base pairs of a chunk, the piece that is phased and imputed at once',
  },
  maxUploadBytes: {
    env: 'IMPUTEHUB_NODE_MAX_UPLOAD_BYTES',
    schema: reads.count(100_000_000_000, 1),
    describe: 'Largest file, in bytes',
  },
  maxDownloads: {
    env: 'IMPUTEHUB_NODE_MAX_DOWNLOADS',
    schema: reads.count(10, 1),
    describe: 'Complete downloads of one result file',
  },
  retentionDays: {
    env: 'IMPUTEHUB_NODE_RETENTION_DAYS',
    schema: reads.count(7, 1),
    describe: 'Days that results are kept',
  },
  chainHg19ToHg38: {
    env: 'IMPUTEHUB_NODE_CHAIN_HG19_TO_HG38',
    schema: reads.text().optional(),
    describe: 'Chain file that lifts hg19 data to a panel of hg38',
  },
  chainHg38ToHg19: {
    env: 'IMPUTEHUB_NODE_CHAIN_HG38_TO_HG19',
    schema: reads.text().optional(),
    describe: 'Chain file that lifts hg38 data to a panel of hg19',
  },
  maintenance: { env: 'IMPUTEHUB_NODE_MAINTENANCE', schema: reads.flag(false), describe: 'Take no jobs' },
  logLevel: {
    env: 'IMPUTEHUB_LOG',
    schema: reads.level(),
    describe: 'What is logged: trace, debug, info, warn, error, fatal or silent',
  },
};

export function nodeConfig(env: NodeJS.ProcessEnv = process.env) {
  return readConfig(settings, env);
}

export type NodeConfig = ReturnType<typeof nodeConfig>['values'];

export const panelsDirectory = (config: NodeConfig): string =>
  config.panelsDirectory ?? join(config.dataDirectory, 'panels');

/** The chain file that leads from a build, and the setting that names it. */
export function chainFrom(config: NodeConfig, build: 'hg19' | 'hg38') {
  return build === 'hg19'
    ? { file: config.chainHg19ToHg38, setting: settings.chainHg19ToHg38.env }
    : { file: config.chainHg38ToHg19, setting: settings.chainHg38ToHg19.env };
}
