import { contigLength } from '../../fix/contig-lengths.ts';
import type { Build } from '../../types.ts';
import { canonical } from '../../vcf/chromosomes.ts';
import type { VcfHeader } from '../../vcf/header.ts';
import type { NoticeTally } from './tally.ts';

/** What the services' reader (htsjdk) and imputationserver2's codec for chromosome X are made for. */
const usual = new Set(['VCFv4.0', 'VCFv4.1', 'VCFv4.2']);

const contigs = (header: VcfHeader) =>
  header.meta.flatMap((line) => {
    if (!line.startsWith('##contig=<')) return [];
    const id = /[<,]ID=([^,>]+)/.exec(line)?.[1];
    return id === undefined ? [] : [{ id, length: Number(/[<,]length=(\d+)/.exec(line)?.[1] ?? 0) }];
  });

export const versionOf = ({ meta }: Pick<VcfHeader, 'meta'>): string =>
  (meta[0] ?? '').replace('##fileformat=', '').trim();

/** The version, and whose lengths the contigs of the header have. */
export function surveyHeader(file: string, header: VcfHeader, build: Build, tally: NoticeTally): void {
  const version = versionOf(header);
  if (!usual.has(version)) tally.add('header-version', () => `${file}: ${version.slice(0, 20)}`);
  const other = build === 'hg19' ? 'hg38' : 'hg19';
  const odd = contigs(header).find(({ id, length }) => {
    const name = canonical(id);
    return length > 0 && length !== contigLength(name, build) && length === contigLength(name, other);
  });
  if (odd)
    tally.add('header-other-build', () => `${file}: ${odd.id.slice(0, 20)} is as long as that of ${other}`);
}

/** A header that names contigs should name those of the records; only index and merging tools mind. */
export function surveyContig(file: string, header: VcfHeader, contig: string, tally: NoticeTally): void {
  const there = contigs(header);
  if (there.length > 0 && !there.some(({ id }) => id === contig))
    tally.add('header-contig-missing', () => `${file}: ${contig.slice(0, 20)}`);
}
