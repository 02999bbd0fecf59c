import {
  ChainFileInvalid,
  defaultRules,
  FileDefect,
  liftFile,
  localFile,
  readChain,
  runQualityControl,
  validateInput,
} from '@imputehub/genotypes';
import { compressedSites, panelOfSites, SitesError } from '@imputehub/genotypes/check';
import { catalogue } from '@imputehub/platform/errors';
import { z } from 'zod';
import { runCommand } from './command.ts';

export interface Files {
  genotypes: string;
  sites: string;
  chain: string;
  /** Of what is written. */
  out: string;
}

const known = (code: string) => {
  if (!(code in catalogue)) throw new Error(`the code ${code} is not in the catalogue`);
};

const checkDocument = z.object({ findings: z.array(z.object({ code: z.string(), title: z.string() })) });

/** A report whose findings all have a code, or a refusal that has one. */
async function check(args: string[]): Promise<void> {
  const { output, failure } = await runCommand(['check', ...args, '--json']);
  if (failure !== undefined) return known(failure);
  for (const { code } of checkDocument.parse(JSON.parse(output)).findings) known(code);
}

async function fix(args: string[]): Promise<void> {
  const { output, failure } = await runCommand(['fix', ...args, '--force', '--json']);
  if (failure === undefined) JSON.parse(output);
  else known(failure);
}

/** An error that says what is wrong with the input. */
function foreseen(error: unknown): void {
  if (error instanceof FileDefect) return known(error.code);
  if (error instanceof ChainFileInvalid || error instanceof SitesError) return;
  if (!(error instanceof Error && error.name === 'HeaderError')) throw error;
}

const run = () => {
  const lines: Buffer[] = [];
  return {
    write: (line: Uint8Array) => void lines.push(Buffer.from(line)),
    drain: async () => {},
    end: async () => ({
      name: 'run',
      open: () => {
        throw new Error('so little is sorted in memory');
      },
    }),
  };
};

async function lift({ genotypes, chain: path }: Files): Promise<void> {
  const chain = await readChain(localFile(path));
  for await (const lines of liftFile({ file: localFile(genotypes), chain, to: 'hg38', newRun: run }))
    lines.length;
}

/** As a node does it, in one thread. */
async function node({ genotypes, sites }: Files): Promise<void> {
  const panel = await panelOfSites('fuzz', 'hg19', compressedSites(localFile(sites)));
  const files = [localFile(genotypes, 'chr20.vcf.gz')];
  const phasing = 'eagle' as const;
  const request = { files, panel, population: 'AFR', phasing, rules: defaultRules };
  const chosen = { build: 'hg19', mode: 'imputation', r2Filter: '0' } as const;
  const { findings } = await validateInput({ ...request, ...chosen });
  for (const { code } of findings) known(code);
  if (findings.length > 0) return;
  for (const { code } of (await runQualityControl(request)).findings) known(code);
}

const library = (work: (files: Files) => Promise<unknown>) => async (files: Files) => {
  try {
    await work(files);
  } catch (error) {
    foreseen(error);
  }
};

/** Everything that reads a file that somebody may have damaged. Each throws for what was not foreseen. */
export const targets: Record<string, (files: Files) => Promise<void>> = {
  check: ({ genotypes, sites }) => check([genotypes, '--sites', sites, '--population', 'AFR']),
  'check without sites': ({ genotypes }) => check([genotypes]),
  'check with a page': ({ genotypes, sites, out }) =>
    check([genotypes, '--sites', sites, '--html', `${out}.html`]),
  fix: ({ genotypes, out }) => fix([genotypes, '-o', out, '--all']),
  'fix by sites': ({ genotypes, sites, out }) =>
    fix([genotypes, '-o', out, '--all', '--build', 'hg19', '--sites', sites, '--population', 'AFR']),
  'fix little': ({ genotypes, out }) =>
    fix([genotypes, '-o', out, '--merge', '--multiallelic', 'split', '--rename-samples']),
  'fix by a lift': ({ genotypes, chain, out }) =>
    fix([genotypes, '-o', out, '--all', '--build', 'hg19', '--lift-to', 'hg38', '--chain', chain]),
  lift: library(lift),
  node: library(node),
};
