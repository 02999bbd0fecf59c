import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { canonical } from '@imputehub/genotypes';
import { counted, problem } from '@imputehub/platform';
import { stringify } from 'yaml';
import type { Engines } from '../engines/index.ts';
import { type Manifest, manifestShape, panelId } from './manifest.ts';
import { writeMap } from './maps.ts';
import { panelFiles } from './panel.ts';
import { linesOf, pipe } from './tools.ts';

export interface AddPanelRequest {
  root: string;
  id: string;
  name?: string | undefined;
  version?: string | undefined;
  description?: string | undefined;
  build: 'hg19' | 'hg38';
  /** Phased VCF or BCF, one or more chromosomes each. */
  files: string[];
  /** Genetic maps; without them those of the Debian package shapeit4-example. */
  maps: string[];
  /** `sample<TAB>population` lines; without it there is one population, `all`. */
  populationFile?: string | undefined;
  engines: Engines;
  signal: AbortSignal;
  onProgress?: (message: string) => void;
}

interface Source {
  file: string;
  contig: string;
  chromosome: string;
}

const invalid = (detail: string) => problem('node-panel-invalid', { detail });

/** Chromosomes in the order of their records; none may come twice. */
async function sourcesOf({ files, engines, signal }: AddPanelRequest): Promise<Source[]> {
  const found: Source[] = [];
  for (const file of files) {
    if (!existsSync(file)) throw invalid(`There is no file ${file}.`);
    const contigs = new Set<string>();
    for await (const contig of linesOf([engines.bcftools.command, 'query', '-f', '%CHROM\n', file], signal))
      contigs.add(contig);
    for (const contig of contigs) found.push({ file, contig, chromosome: canonical(contig) });
  }
  if (found.length === 0) throw invalid('The files hold no records.');
  const twice = found.find((a, i) => found.findIndex((b) => b.chromosome === a.chromosome) !== i);
  if (twice) throw invalid(`Chromosome ${twice.chromosome} comes twice.`);
  return found;
}

function checkNaming(sources: Source[], build: 'hg19' | 'hg38'): void {
  const wrong = sources.find(({ contig }) => contig.startsWith('chr') !== (build === 'hg38'));
  if (wrong)
    throw invalid(
      `The chromosome is called ${wrong.contig}; ${build} is written ${build === 'hg38' ? 'with' : 'without'} the prefix chr (bcftools annotate --rename-chrs).`,
    );
}

async function samplesOf({ engines, signal }: AddPanelRequest, sources: Source[]): Promise<string[]> {
  let samples: string[] | undefined;
  for (const file of new Set(sources.map((s) => s.file))) {
    const here: string[] = [];
    for await (const name of linesOf([engines.bcftools.command, 'query', '-l', file], signal))
      here.push(name);
    if (here.length === 0) throw invalid(`${basename(file)} has no samples.`);
    if (samples && samples.join('\n') !== here.join('\n'))
      throw invalid(`${basename(file)} has other samples than the file before.`);
    samples = here;
  }
  return samples ?? [];
}

interface Grouping {
  populations: Manifest['populations'];
  /** Lines for bcftools: sample, population. */
  lines: string[];
}

async function readGroups(path: string | undefined, samples: string[]): Promise<Grouping> {
  const all = { id: 'all', name: 'All', samples: samples.length };
  const off = { id: 'off', name: 'Off', samples: 0 };
  if (path === undefined) return { populations: [all, off], lines: [] };
  const counts = new Map<string, number>();
  const known = new Set(samples);
  const lines: string[] = [];
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const [sample = '', population = ''] = line.trim().split(/\s+/);
    if (!known.has(sample) || population === '') continue;
    counts.set(population, (counts.get(population) ?? 0) + 1);
    lines.push(`${sample}\t${population}`);
  }
  if (counts.size === 0) throw invalid(`${path} names no sample of the panel.`);
  const groups = [...counts].sort().map(([id, n]) => ({ id, name: id, samples: n }));
  return { populations: [all, ...groups, off], lines };
}

/** A panel is phased and has no missing genotype, or the engines would guess. */
async function checkReference(
  { engines, signal }: AddPanelRequest,
  reference: string,
  chromosome: string,
): Promise<void> {
  const first = async (args: string[]) => {
    for await (const line of linesOf([engines.bcftools.command, ...args, reference], signal)) return line;
    return undefined;
  };
  const missing = await first(['query', '-i', 'N_MISSING>0', '-f', '%CHROM:%POS']);
  if (missing) throw invalid(`Chromosome ${chromosome}: genotypes are missing, first at ${missing.trim()}.`);
  const unphased = await first(['view', '-H', '-G', '-P']);
  if (unphased)
    throw invalid(
      `Chromosome ${chromosome}: genotypes are not phased, first at position ${unphased.split('\t')[1]}.`,
    );
}

/** Multi-allelic records are split, and what no engine takes (`*`, symbolic alleles) is left out. */
async function writeReference(
  { engines, signal }: AddPanelRequest,
  { file, contig }: Source,
  target: string,
): Promise<void> {
  const bcftools = engines.bcftools.command;
  await pipe(
    [
      [bcftools, 'view', '-t', contig, '-Ou', file],
      [bcftools, 'norm', '-m', '-any', '-Ou'],
      [bcftools, 'annotate', '-x', 'INFO,^FORMAT/GT', '-Ou'],
      [bcftools, 'view', '-e', 'ALT="*" || ALT~"<"', '-Ob', '-o', target],
    ],
    signal,
  );
  await pipe([[bcftools, 'index', '-f', target]], signal);
}

/** The sites file, tabix-indexed; feeds every site to the fingerprint. Answers how many there are. */
async function writeSites(
  request: AddPanelRequest,
  reference: string,
  grouping: Grouping,
  directory: string,
  target: string,
  hash: Hash,
): Promise<number> {
  const { engines, signal } = request;
  const bcftools = engines.bcftools.command;
  const groups = grouping.populations.filter(({ id, samples }) => samples > 0 && id !== 'all');
  const columns = ['AAF_all', ...groups.map(({ id }) => `AAF_${id}`)];
  const format = `%ID\t%CHROM\t%POS\t%REF\t%ALT\t%INFO/AF${groups.map(({ id }) => `\t%INFO/AF_${id}`).join('')}\n`;
  const groupFile = join(directory, 'populations.txt');
  await writeFile(groupFile, `${grouping.lines.join('\n')}\n`);
  const fill = [
    bcftools,
    '+fill-tags',
    reference,
    '-Ob',
    '-o',
    join(directory, 'tagged.bcf'),
    '--',
    '-t',
    'AF',
    ...(groups.length > 0 ? ['-S', groupFile] : []),
  ];
  await pipe([fill], signal);
  const text = join(directory, 'sites.txt');
  await writeFile(text, `${['ID', 'CHROM', 'POS', 'REF', 'ALT', ...columns].join('\t')}\n`);
  let sites = 0;
  let buffer: string[] = [];
  const flush = async () => {
    await writeFile(text, buffer.join(''), { flag: 'a' });
    buffer = [];
  };
  for await (const line of linesOf(
    [bcftools, 'query', '-f', format, join(directory, 'tagged.bcf')],
    signal,
  )) {
    const [, contig, position, ref, alt] = line.split('\t');
    hash.update(`${contig}\t${position}\t${ref}\t${alt}\n`);
    sites += 1;
    if (buffer.push(`${line}\n`) === 10_000) await flush();
  }
  await flush();
  await pipe([[engines.bgzip.command, '-c', text]], signal, target);
  await pipe([[engines.tabix.command, '-f', '-s', '2', '-b', '3', '-e', '3', '-S', '1', target]], signal);
  for (const scratch of [text, groupFile, join(directory, 'tagged.bcf')]) await rm(scratch);
  return sites;
}

async function buildChromosome(
  request: AddPanelRequest,
  source: Source,
  grouping: Grouping,
  directory: string,
  hash: Hash,
) {
  const { engines, signal, onProgress, build, maps } = request;
  const { chromosome, contig } = source;
  const files = panelFiles({ directory }, chromosome);
  onProgress?.(`chromosome ${chromosome}: reading`);
  await writeReference(request, source, files.reference);
  await checkReference(request, files.reference, chromosome);
  onProgress?.(`chromosome ${chromosome}: sites`);
  const sites = await writeSites(request, files.reference, grouping, directory, files.sites, hash);
  if (sites === 0) throw invalid(`Chromosome ${chromosome} has no sites.`);
  onProgress?.(`chromosome ${chromosome}: compressing ${counted(sites, 'site')} for Minimac4`);
  // To a file of its own: it seeks back to write its index, which a pipe cannot.
  await pipe([[engines.minimac4.command, '--compress-reference', files.reference, '-o', files.msav]], signal);
  const map = await writeMap({ files: maps, build, chromosome, target: files.map });
  if (!map)
    onProgress?.(
      `chromosome ${chromosome}: no genetic map, so only phased data can be imputed (give one with --map)`,
    );
  return { name: chromosome, contig, sites, map };
}

/** What an earlier attempt left when it was killed. */
async function removeLeftovers(root: string): Promise<void> {
  for (const name of await readdir(root))
    if (name.startsWith('.building-')) await rm(join(root, name), { recursive: true, force: true });
}

/**
 * Builds a panel folder from phased VCF or BCF files. It appears under its name when it is complete: killed in between,
 * nothing of it is there. Throws `node-panel-exists` or `node-panel-invalid` with what is wrong.
 */
export async function addPanel(request: AddPanelRequest): Promise<Manifest> {
  const { root, build } = request;
  const id = panelId.safeParse(request.id);
  if (!id.success) throw invalid(`The id "${request.id}" is not usable: ${id.error.issues[0]?.message}.`);
  await mkdir(root, { recursive: true, mode: 0o700 });
  if (existsSync(join(root, id.data))) throw problem('node-panel-exists');
  await removeLeftovers(root);
  const directory = join(root, `.building-${id.data}-${process.pid}`);
  await mkdir(directory, { mode: 0o700 });
  try {
    const sources = await sourcesOf(request);
    checkNaming(sources, build);
    const samples = await samplesOf(request, sources);
    const grouping = await readGroups(request.populationFile, samples);
    const hash = createHash('sha256').update(`${build}\n${samples.toSorted().join('\n')}\n`);
    const chromosomes: Manifest['chromosomes'] = [];
    for (const source of sources)
      chromosomes.push(await buildChromosome(request, source, grouping, directory, hash));
    const manifest = manifestShape.parse({
      id: id.data,
      name: request.name ?? id.data,
      version: request.version ?? '1.0.0',
      description: request.description ?? '',
      build,
      chromosomes,
      samples: samples.length,
      populations: grouping.populations,
      fingerprint: hash.digest('hex'),
      created: new Date().toISOString(),
    });
    await writeFile(join(directory, 'panel.yaml'), stringify(manifest));
    await rename(directory, join(root, id.data));
    return manifest;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
