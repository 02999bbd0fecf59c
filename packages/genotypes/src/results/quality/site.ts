import { column, tabs, wholeNumber } from '../../vcf/columns.ts';

/** What a result says of one variant, without its genotypes. Numbers are NaN where it does not say. */
export interface ResultSite {
  contig: string;
  /** 1-based. */
  position: number;
  ref: string;
  /** Several are joined by commas, as in the file. */
  alt: string;
  /** Of the alternative allele, as estimated. */
  frequency: number;
  /** Of the rarer allele; 0-0.5. */
  maf: number;
  /** Estimated quality of the imputation, 0-1. */
  r2: number;
  /** Squared correlation with what was genotyped, that left out (typed sites only). */
  empiricalR2: number;
  typed: boolean;
}

/** Fields by name; a flag is the empty text. */
function fieldsOf(info: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of info.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0) fields.set(part, '');
    else fields.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return fields;
}

const number = (text: string | undefined): number =>
  text === undefined || text === '' || text === '.' || text === '-' ? Number.NaN : Number(text);

export const minor = (frequency: number): number => Math.min(frequency, 1 - frequency);

/** Columns and INFO as Minimac 3 and 4 write them. Undefined: the record has no position. */
export function siteOfVcf(line: Buffer): ResultSite | undefined {
  const found = tabs(line, 8);
  const position = wholeNumber(column(line, found, 1));
  if (position === undefined) return undefined;
  const info = fieldsOf(column(line, found, 7));
  const frequency = number(info.get('AF'));
  const maf = number(info.get('MAF'));
  return {
    contig: column(line, found, 0),
    position,
    ref: column(line, found, 3),
    alt: column(line, found, 4),
    frequency,
    maf: Number.isNaN(maf) ? minor(frequency) : maf,
    r2: number(info.get('R2')),
    empiricalR2: number(info.get('ER2')),
    typed: ['TYPED', 'TYPED_ONLY', 'GENOTYPED'].some((flag) => info.has(flag)),
  };
}

/** Columns of the table that Minimac 3 and older servers write beside the dosages (`chr20.info.gz`). */
export const infoTableColumns = ['SNP', 'REF(0)', 'ALT(1)', 'ALT_Frq', 'MAF', 'AvgCall', 'Rsq', 'Genotyped'];

/** A row of that table; `20:1234` or `20:1234:A:G` is its name. Undefined: it has no position. */
export function siteOfTable(line: Buffer): ResultSite | undefined {
  const cells = line.toString('latin1').split('\t');
  const [name = '', ref = '', alt = '', frequency, maf, , r2, genotyped = '', , , empiricalR2] = cells;
  const [contig = '', place = ''] = name.split(':');
  const position = wholeNumber(place);
  if (position === undefined) return undefined;
  return {
    ...{ contig, position, ref, alt },
    frequency: number(frequency),
    maf: number(maf),
    r2: number(r2),
    empiricalR2: number(empiricalR2),
    typed: /^(genotyped|typed)/i.test(genotyped),
  };
}
