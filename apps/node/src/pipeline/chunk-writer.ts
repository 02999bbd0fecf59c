import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BgzfSpool, type Chunk, type ChunkSink, type VcfHeader } from '@imputehub/genotypes';
import { settle } from './files.ts';

const newline = Buffer.from('\n');
const tab = 9;

/** The file's own header, with exactly one line for the contig: engines refuse records of a contig without one. */
function headerText({ meta, columns }: VcfHeader, contig: string): string {
  const kept = meta.filter((line) => !line.startsWith('##contig='));
  return [...kept, `##contig=<ID=${contig}>`, columns.join('\t'), ''].join('\n');
}

export interface ChunkFiles {
  directory: string;
  /** How the panel names the chromosome. */
  contig: (chromosome: string) => string;
  /** Closes what is half-written. */
  signal: AbortSignal;
}

/** Writes the records of a chunk, window included, to `<id>.vcf.gz`. */
export function chunkWriter(
  { directory, contig: contigOf, signal }: ChunkFiles,
  chunk: Chunk,
  header: VcfHeader,
): ChunkSink {
  const path = join(directory, `${chunk.id}.vcf.gz`);
  const contig = contigOf(chunk.chromosome);
  const spool = new BgzfSpool(`${path}.part`, 1);
  signal.addEventListener('abort', () => void spool.abandon().catch(() => {}), { once: true });
  spool.write(Buffer.from(headerText(header, contig)));
  const name = Buffer.from(contig);
  return {
    write(line) {
      // Under the name that the panel has for its chromosome: X may have come as 23.
      spool.write(name);
      spool.write(line.subarray(line.indexOf(tab)));
      spool.write(newline);
    },
    drain: () => spool.drain(),
    async close(keep) {
      await spool.close();
      if (keep) await settle(`${path}.part`, path);
      else await rm(`${path}.part`);
    },
  };
}
