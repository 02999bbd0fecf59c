import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { BgzfWriter, defaultRules } from '@imputehub/genotypes';
import type { Executor } from '../engines/index.ts';
import type { Panel } from '../panels/index.ts';
import { inputDirectory } from './files.ts';
import type { PipelineRequest } from './types.ts';

const samples = Array.from({ length: 20 }, (_, i) => `s${i}`);
/** Four in each of three chunks. */
const positions = [0, 1, 2].flatMap((chunk) => [100, 300, 500, 700].map((at) => chunk * 1000 + at));

function vcf(separator: string, missing: boolean): string {
  const rows = positions.map((position, i) => {
    const genotypes = samples.map((_, s) =>
      missing && s === 0 && i === 1 ? `.${separator}.` : `0${separator}${(s + i) % 2}`,
    );
    return ['20', position, `v${position}`, 'A', 'G', '.', 'PASS', '.', 'GT', ...genotypes].join('\t');
  });
  const columns = ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', ...samples];
  const format = '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">';
  return `${['##fileformat=VCFv4.2', format, columns.join('\t'), ...rows].join('\n')}\n`;
}

export async function bgzf(text: string): Promise<Buffer<ArrayBuffer>> {
  const writer = new BgzfWriter();
  const pieces: Buffer[] = [];
  writer.on('data', (piece: Buffer) => pieces.push(piece)).end(text);
  await finished(writer);
  return Buffer.concat(pieces);
}

/** The file of a job. */
export const jobFile = (separator: '/' | '|', missing: boolean) => bgzf(vcf(separator, missing));

export async function makePanel(directory: string, at = positions): Promise<Panel> {
  mkdirSync(directory, { recursive: true });
  const sites = at.map((p) => ['.', '20', p, 'A', 'G', '0.25'].join('\t'));
  const table = ['ID\tCHROM\tPOS\tREF\tALT\tAAF_all', ...sites, ''].join('\n');
  writeFileSync(join(directory, 'chr20.sites.gz'), await bgzf(table));
  const manifest = {
    id: 'test',
    name: 'Test',
    version: '1.0.0',
    description: '',
    build: 'hg19' as const,
    chromosomes: [{ name: '20', contig: '20', sites: positions.length, map: true }],
    samples: 100,
    populations: [{ id: 'all', name: 'All', samples: 100 }],
    qc_filter: {},
    fingerprint: '0'.repeat(64),
    created: '2025-01-01T00:00:00Z',
  };
  return { manifest, directory };
}

const engine = (command: string) => ({ command, version: '1' });

export interface JobOptions {
  phased?: boolean;
  missing?: boolean;
  /** The panel lacks one of its sites. */
  offPanel?: boolean;
  parameters?: Partial<PipelineRequest['parameters']>;
}

/** A job of three chunks, uploaded to a folder of its own below `root`. */
export async function makeJob(
  root: string,
  executor: Executor,
  { phased = false, missing = false, offPanel = false, parameters }: JobOptions = {},
): Promise<PipelineRequest> {
  const directory = join(root, 'job');
  mkdirSync(inputDirectory(directory), { recursive: true });
  writeFileSync(join(inputDirectory(directory), 'chr20.vcf.gz'), await jobFile(phased ? '|' : '/', missing));
  return {
    jobId: 'job-1',
    directory,
    panel: await makePanel(join(root, 'panel'), offPanel ? positions.slice(1) : positions),
    parameters: {
      ...{ build: 'hg19', phasing: 'eagle', population: 'all', mode: 'imputation' },
      ...{ r2Filter: '0', aesEncryption: false, meta: true },
      ...parameters,
    },
    password: 'Secret123',
    passwordIsOurs: false,
    chain: { file: undefined, setting: 'none' },
    rules: { ...defaultRules, chunkSize: 1000, phasingWindow: 200, refuseIncompletePhased: true },
    engines: {
      eagle: engine('eagle'),
      minimac4: engine('minimac4'),
      bcftools: engine('bcftools'),
      bgzip: engine('bgzip'),
      tabix: engine('tabix'),
    },
    executor,
    threads: 2,
    version: '1',
    signal: new AbortController().signal,
    onSteps: () => {},
    onLog: () => {},
  };
}
