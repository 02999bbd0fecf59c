import { linesOf, readLines } from '../bgzf/lines.ts';
import { RecordError } from '../quality-control/record.ts';
import type { Build, GenotypeFile, PanelSite, PanelSites } from '../types.ts';
import { type SitesLayout, tableLayout, vcfLayout } from './sites-layout.ts';
import { SitesParser } from './sites-parser.ts';

/** A panel's sites cannot be read; the message says why. */
export class SitesError extends Error {
  override readonly name = 'SitesError';
}

const hash = 35;

export type SitesLines = () => AsyncIterable<Buffer[]>;

/** Lines of a file of sites compressed by gzip or bgzip. */
export const compressedLines =
  (file: GenotypeFile): SitesLines =>
  () =>
    readLines(file, { requireBgzf: false });

/** Lines of a stream of text, such as a program's output. */
export const plainLines =
  (open: () => AsyncIterable<Buffer>): SitesLines =>
  () =>
    linesOf(open());

async function firstLine(lines: SitesLines): Promise<string> {
  for await (const [line] of lines()) return line?.toString('latin1') ?? '';
  return '';
}

async function layoutOf(lines: SitesLines): Promise<SitesLayout> {
  const first = await firstLine(lines);
  const layout = first.startsWith('##fileformat=VCF') ? vcfLayout : tableLayout(first);
  if (layout) return layout;
  throw new SitesError(
    'the first line is neither that of a VCF nor a header with the columns CHROM, POS, REF and ALT',
  );
}

async function* sitesOf(
  lines: SitesLines,
  layout: SitesLayout,
  chromosome: string,
  population: string,
): AsyncGenerator<PanelSite[]> {
  const parser = new SitesParser(layout, chromosome, population);
  let found = 0;
  for await (const batch of lines()) {
    const sites: PanelSite[] = [];
    for (const line of batch) {
      const site = line[0] === hash ? undefined : parser.site(line);
      if (site) sites.push(site);
    }
    found += sites.length;
    if (sites.length > 0) yield sites;
  }
  // A server has one file for each chromosome, and fails where there is none.
  if (found === 0)
    throw new RecordError(
      `Task 'Calculating QC Statistics This reference panel doesn't support chromosome ${chromosome}. File not found.`,
    );
}

/**
 * A panel known by a file of its sites: a VCF, or the Michigan server's table (`ID CHROM POS REF ALT`, then `AAF_<POP>`
 * and `MAF_<POP>`). Throws SitesError, FileDefect.
 */
export async function panelOfSites(id: string, build: Build, lines: SitesLines): Promise<PanelSites> {
  const layout = await layoutOf(lines);
  return {
    id,
    build,
    populations: [...layout.frequencies.keys()].map((name) => ({ id: name, name, samples: 0 })),
    sites: (chromosome, population) => sitesOf(lines, layout, chromosome, population),
    contig: (chromosome) => chromosome,
  };
}

/** In place of a panel whose sites are not at hand. */
export function unknownPanel(build: Build): PanelSites {
  return {
    id: 'unknown',
    build,
    populations: [],
    unknown: true,
    sites: () => noSites(),
    contig: (chromosome) => chromosome,
  };
}

async function* noSites(): AsyncGenerator<PanelSite[]> {}
