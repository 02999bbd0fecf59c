import { RecordError } from '../quality-control/record.ts';
import { latin1 } from '../scan/text.ts';
import type { Build, PanelSite, PanelSites } from '../types.ts';
import { type SitesLayout, tableLayout, vcfLayout } from './sites-layout.ts';
import { SitesParser } from './sites-parser.ts';

/** A panel's sites cannot be read; the message says why. */
export class SitesError extends Error {
  override readonly name = 'SitesError';
}

/** A text of sites in pieces, opened as often as it is read. */
export type SitesText = () => AsyncIterable<Uint8Array>;

const [newline, carriageReturn] = [10, 13];
/** No header of sites is longer. */
const longest = 1_000_000;

async function firstLine(text: SitesText): Promise<string> {
  let begun = '';
  for await (const piece of text()) {
    const end = piece.indexOf(newline);
    begun += latin1(
      piece,
      0,
      end < 0 ? piece.length : end > 0 && piece[end - 1] === carriageReturn ? end - 1 : end,
    );
    if (end >= 0 || begun.length > longest) break;
  }
  return begun;
}

async function layoutOf(text: SitesText): Promise<SitesLayout> {
  const first = await firstLine(text);
  const layout = first.startsWith('##fileformat=VCF') ? vcfLayout : tableLayout(first);
  if (layout) return layout;
  throw new SitesError(
    'the first line is neither that of a VCF nor a header with the columns CHROM, POS, REF and ALT',
  );
}

async function* sitesOf(
  text: SitesText,
  layout: SitesLayout,
  chromosome: string,
  population: string,
): AsyncGenerator<PanelSite[]> {
  const parser = new SitesParser(layout, chromosome, population);
  let found = 0;
  for await (const piece of text()) {
    const sites = parser.take(piece);
    found += sites.length;
    yield sites;
  }
  const last = parser.end();
  yield last;
  // A server has one file for each chromosome, and fails where there is none.
  if (found + last.length === 0)
    throw new RecordError(
      `Task 'Calculating QC Statistics This reference panel doesn't support chromosome ${chromosome}. File not found.`,
      'chromosome-not-in-panel',
    );
}

/**
 * A panel known by a file of its sites: a VCF, or the Michigan server's table (`ID CHROM POS REF ALT`, then `AAF_<POP>`
 * and `MAF_<POP>`). A table does not say how many people a frequency comes from (`samples`): with one, frequencies are
 * compared, and no variant is called remarkable on so small a ground. Throws SitesError, also
 * when the sites are read.
 */
export async function panelOfSites(
  id: string,
  build: Build,
  text: SitesText,
  samples = 1,
): Promise<PanelSites> {
  const layout = await layoutOf(text);
  return {
    id,
    build,
    populations: [...layout.frequencies.keys()].map((name) => ({ id: name, name, samples })),
    sites: (chromosome, population) => sitesOf(text, layout, chromosome, population),
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
