import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { canonical } from '@imputehub/genotypes';
import { linesOf } from '../tools.ts';
import { type AddPanelRequest, invalid, type Source } from './request.ts';

/** Chromosomes in the order of their records; none may come twice. */
export async function sourcesOf({ files, engines, signal }: AddPanelRequest): Promise<Source[]> {
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

/** Throws `node-panel-invalid` for names of the other build. */
export function checkNaming(sources: Source[], build: 'hg19' | 'hg38'): void {
  const wrong = sources.find(({ contig }) => contig.startsWith('chr') !== (build === 'hg38'));
  if (wrong)
    throw invalid(
      `The chromosome is called ${wrong.contig}; ${build} is written ${build === 'hg38' ? 'with' : 'without'} the prefix chr (bcftools annotate --rename-chrs).`,
    );
}

/** Names of the samples, which are the same in every file. */
export async function samplesOf({ engines, signal }: AddPanelRequest, sources: Source[]): Promise<string[]> {
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
