import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { exampleDataInstalled, exampleDirectory } from '../testdata/sources.ts';
import { broken, type Check, missing, ok } from './check.ts';

const run = promisify(execFile);

interface Program {
  name: string;
  /** Debian package. */
  package: string;
  args: string[];
  version: RegExp;
  neededFor: string;
}

const programs: Program[] = [
  {
    name: 'bio-eagle',
    package: 'bio-eagle',
    args: ['-h'],
    version: /v(\d[\d.]*)/,
    neededFor: 'hosting a node (phasing)',
  },
  {
    name: 'minimac4',
    package: 'minimac4',
    args: ['--version'],
    version: /v?(\d[\d.]*)/,
    neededFor: 'hosting a node (imputation)',
  },
  {
    name: 'bcftools',
    package: 'bcftools',
    args: ['--version'],
    version: /bcftools (\S+)/,
    neededFor: 'hosting a node, demo, testdata',
  },
  {
    name: 'plink2',
    package: 'plink2',
    args: ['--version'],
    version: /v(\S+)/,
    neededFor: 'check and fix of PLINK files',
  },
  { name: 'tabix', package: 'tabix', args: ['--version'], version: /\) (\S+)/, neededFor: 'hosting a node' },
];

/** Standard output and error, also of a program that ends with an error after printing its version. */
async function printed(program: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(program, args, { timeout: 10_000 });
    return stdout + stderr;
  } catch (error) {
    if (!(error instanceof Error) || ('code' in error && error.code === 'ENOENT')) return undefined;
    const text = 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}` : '';
    return text || undefined;
  }
}

const programCheck =
  ({ name, args, version, neededFor, package: debian }: Program): Check =>
  async () => {
    const text = await printed(name, args);
    if (text === undefined)
      return missing(name, `not installed; needed for ${neededFor}`, `sudo apt-get install ${debian}`);
    return ok(name, version.exec(text)?.[1] ?? 'installed, version unknown');
  };

const nodeCheck: Check = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return ok('Node.js', process.versions.node);
  return broken(
    'Node.js',
    `${process.versions.node}; 24 is needed`,
    'Start through ./imputehub, which brings its own Node 24',
  );
};

const exampleCheck: Check = () =>
  exampleDataInstalled()
    ? ok('example data', exampleDirectory)
    : missing(
        'example data',
        'not installed; needed for demo and testdata',
        'sudo apt-get install --reinstall -o Dpkg::Options::=--path-include=/usr/share/doc/shapeit4/\\* shapeit4-example',
      );

const privilegeCheck: Check = () => {
  if (process.getuid?.() !== 0) return ok('account', 'not root');
  if (existsSync('/usr/bin/setpriv')) return ok('account', 'root; PostgreSQL runs as the account postgres');
  return broken(
    'account',
    'root, and setpriv is missing, so PostgreSQL cannot be started',
    'sudo apt-get install util-linux',
  );
};

export const programChecks: Check[] = [
  nodeCheck,
  privilegeCheck,
  ...programs.map(programCheck),
  exampleCheck,
];
