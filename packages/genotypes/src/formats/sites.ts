import { plainName } from '../fix/chromosomes.ts';
import { latin1 } from '../scan/text.ts';
import type { PanelSite } from '../types.ts';
import { wholeNumber } from '../vcf/columns.ts';
import { FormatDefect } from './defects.ts';

/** A site and its chromosome by plain name. */
export interface ChromosomeSite extends PanelSite {
  chromosome: string;
}

/** A text of 1.5 MB has 48,000 sites: handed on at once they outlive the collector's first look. */
const mostAtOnce = 2048;

type Parse = (fields: string[]) => Omit<ChromosomeSite, 'chromosome'> & { contig: string };

function frequency(text: string | undefined): number | null {
  if (text === undefined || text === '' || text === '.') return null;
  const value = Number(text);
  return Number.isNaN(value) ? null : value;
}

function position(text: string, name: string): number {
  const value = wholeNumber(text);
  if (value !== undefined) return value;
  throw new FormatDefect('sites-invalid', `${name}: "${text.slice(0, 40)}" is no position.`);
}

/** Columns of a sites table by its header line; frequencies are those of `AAF_<population>`. */
function tableParser(header: string, name: string, population: string): Parse {
  const columns = header
    .replace(/^#/, '')
    .split('\t')
    .map((title) => title.toLowerCase());
  const at = (title: string) => {
    const index = columns.indexOf(title);
    if (index !== -1) return index;
    throw new FormatDefect('sites-invalid', `${name} has no column ${title.toUpperCase()}.`);
  };
  const [contig, pos, ref, alt] = [at('chrom'), at('pos'), at('ref'), at('alt')];
  const aaf = columns.indexOf(`aaf_${population.toLowerCase()}`);
  if (population !== '' && aaf === -1) {
    const there = columns.flatMap((title) => /^aaf_(.+)/.exec(title)?.[1]?.toUpperCase() ?? []);
    const says = `${name} has no frequencies of "${population}"; it has ${there.join(', ') || 'none'}.`;
    throw new FormatDefect('sites-invalid', says);
  }
  return (fields) => ({
    contig: fields[contig] ?? '',
    position: position(fields[pos] ?? '', name),
    ref: fields[ref] ?? '',
    alt: fields[alt] ?? '',
    frequency: aaf === -1 ? null : frequency(fields[aaf]),
  });
}

/** The population's own frequency of a VCF's INFO, else AF. */
function infoFrequency(info: string, population: string): number | null {
  const pairs = new Map(
    info.split(';').map((pair) => [pair.split('=')[0]?.toLowerCase(), pair.split('=')[1]]),
  );
  const own = population.toLowerCase();
  const text = pairs.get(`af_${own}`) ?? pairs.get(`${own}_af`) ?? pairs.get('af');
  return frequency(text?.split(',')[0]);
}

const vcfParser =
  (name: string, population: string): Parse =>
  ([contig = '', pos = '', , ref = '', alt = '', , , info = '']) => ({
    contig,
    position: position(pos, name),
    ref,
    alt,
    frequency: infoFrequency(info, population),
  });

/**
 * The sites of a panel from the lines of a sites table (`ID CHROM POS REF ALT`, then frequencies) or of a VCF;
 * `population` '' means that frequencies are not wanted. Throws FormatDefect when it is neither.
 */
export async function* readSites(
  lines: AsyncIterable<Uint8Array[]>,
  name: string,
  population: string,
): AsyncGenerator<ChromosomeSite[]> {
  let parse: Parse | undefined;
  let isVcf = false;
  for await (const batch of lines) {
    let sites: ChromosomeSite[] = [];
    for (const line of batch) {
      const text = latin1(line, 0, line.length);
      if (!parse) {
        isVcf = text.startsWith('##fileformat=VCF');
        parse = isVcf ? vcfParser(name, population) : tableParser(text, name, population);
      } else if (text !== '' && !(isVcf && text.startsWith('#'))) {
        const { contig, ...site } = parse(text.split('\t', isVcf ? 8 : 64));
        sites.push({ ...site, chromosome: plainName(contig) });
      }
      if (sites.length < mostAtOnce) continue;
      yield sites;
      sites = [];
    }
    if (sites.length > 0) yield sites;
  }
  if (!parse) throw new FormatDefect('sites-invalid', `${name} is empty.`);
}
