import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type StudySize, writeSites, writeStudy } from './check-file.ts';
import { type Figure, median } from './figures.ts';

const rounds = 5;
const imputehub = fileURLToPath(new URL('../imputehub', import.meta.url));
const small: StudySize = { variants: 30_000, samples: 5000 };
/** Times as many variants with `--long`. */
const longer = 10;
/**
 * Tells the peak memory of a program at its end, on standard error, in kB. `resourceUsage().maxRSS` would also count what
 * the process that started it held at that moment: Linux keeps it over exec.
 */
const tellPeak = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
const peak = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
process.on('exit', () => process.stderr.write('peak ' + peak() + '\\n'));
`)}`;

interface Run {
  seconds: number;
  said: string;
}

/** Runs a program with its output to nowhere; from the start of the process to its end. */
async function timed(command: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const begun = performance.now();
  const options = { env: { ...process.env, ...env } };
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said}`);
  return { seconds, said };
}

interface Files {
  study: string;
  sites: string;
}

async function makeFiles(directory: string, name: string, size: StudySize): Promise<Files> {
  const [study, sites] = [join(directory, `${name}.vcf.gz`), join(directory, `${name}.sites.gz`)];
  const files = { study, sites };
  await writeStudy(files.study, size);
  await writeSites(files.sites, size);
  return files;
}

/** The command as a user types it: every counter, against the panel's sites. */
const checked = ({ study, sites }: Files, env?: Record<string, string>): Promise<Run> =>
  timed(imputehub, ['check', study, '--sites', sites, '--population', 'ALL', '--json'], env);

/** In MB, by a run of its own: what tells it takes time. */
async function peakOf(files: Files): Promise<number> {
  const { said } = await checked(files, {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${tellPeak}`,
  });
  return Number(/peak (\d+)/.exec(said)?.[1]) / 1000;
}

const peers: { name: string; aim: number; run: (study: string) => Promise<Run> }[] = [
  { name: 'bcftools view -Ou', aim: 0.333, run: (study) => timed('bcftools', ['view', '-Ou', study]) },
  {
    name: 'bcftools +fill-tags -t AN,AC,F_MISSING',
    aim: 0.125,
    run: (study) => timed('bcftools', ['+fill-tags', study, '-Ou', '--', '-t', 'AN,AC,F_MISSING']),
  },
  { name: 'bgzip -dc -@2', aim: 2, run: (study) => timed('bgzip', ['-dc', '-@', '2', study]) },
];

async function compared(files: Files, say: (text: string) => void): Promise<Figure[]> {
  const own: number[] = [];
  const theirs = peers.map((): number[] => []);
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`);
    // The peers in turn with the check, so that other work on the machine falls on all alike.
    for (const [i, { run }] of peers.entries()) {
      own.push((await checked(files)).seconds);
      theirs[i]?.push((await run(files.study)).seconds);
    }
  }
  return peers.map(({ name, aim }, i): Figure => {
    const what = 'full check, 30,000 variants x 5,000 samples';
    return { what, value: median(own), peer: median(theirs[i] ?? []), peerName: name, unit: 's', aim };
  });
}

/** The check of a generated file against what bcftools and bgzip take for it; `long`: also of one ten times as long. */
export async function check(say: (text: string) => void, { long }: { long: boolean }): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'imputehub-bench-'));
  try {
    say('writing 30,000 variants x 5,000 samples');
    const files = await makeFiles(directory, 'study', small);
    say(`${((await stat(files.study)).size / 1e6).toFixed(1)} MB`);
    await checked(files);
    const figures = await compared(files, say);
    const peak = await peakOf(files);
    const memory = { unit: 'MB', aimValue: 300 } as const;
    const peaks: Figure[] = [
      { what: 'peak memory of the check', value: peak, peer: peak, peerName: 'itself', ...memory },
    ];
    if (!long) return [...figures, ...peaks];
    say('writing a file ten times as long');
    const big = await makeFiles(directory, 'long', { ...small, variants: small.variants * longer });
    const rest = { peer: peak, peerName: 'of the shorter file', ...memory, aim: 1.1 };
    peaks.push({ what: 'peak memory, ten times as long', value: await peakOf(big), ...rest });
    return [...figures, ...peaks];
  } finally {
    await rm(directory, { recursive: true });
  }
}
