import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BgzfWriter, type Chunk, type ChunkSink, type VcfHeader } from '@imputehub/genotypes';
import { settle } from './files.ts';
import { hasMissing, MissingGenotypes } from './missing.ts';

const newline = Buffer.from('\n');
const tab = 9;

/** The file's own header, with exactly one line for the contig: engines refuse records of a contig without one. */
function headerText({ meta, columns }: VcfHeader, contig: string): string {
  const kept = meta.filter((line) => !line.startsWith('##contig='));
  return [...kept, `##contig=<ID=${contig}>`, columns.join('\t'), ''].join('\n');
}

/** The record under the name that the panel has for its chromosome: X may have come as 23. */
function underName(line: Uint8Array, contig: Buffer): Uint8Array[] {
  const end = line.indexOf(tab);
  return contig.equals(line.subarray(0, end)) ? [line, newline] : [contig, line.subarray(end), newline];
}

const positionOf = (line: Uint8Array): number => {
  const from = line.indexOf(tab) + 1;
  return Number(Buffer.from(line.subarray(from, line.indexOf(tab, from))).toString('latin1'));
};

export interface ChunkFiles {
  directory: string;
  /** How the panel names the chromosome. */
  contig: (chromosome: string) => string;
  /** Told of the records of a chunk that was kept, when missing genotypes matter. */
  missing?: MissingGenotypes | undefined;
  /** Closes what is half-written. */
  signal: AbortSignal;
}

/** Writes the records of a chunk, window included, to `<id>.vcf.gz`. */
export function chunkWriter(
  { directory, contig: contigOf, missing, signal }: ChunkFiles,
  chunk: Chunk,
  header: VcfHeader,
): ChunkSink {
  const path = join(directory, `${chunk.id}.vcf.gz`);
  const contig = contigOf(chunk.chromosome);
  const writer = new BgzfWriter(1);
  const done = pipeline(writer, createWriteStream(`${path}.part`), { signal });
  done.catch(() => {});
  writer.write(headerText(header, contig));
  const name = Buffer.from(contig);
  let full = false;
  const lacking = new MissingGenotypes();
  return {
    write(line) {
      if (missing && hasMissing(line)) lacking.add(1, positionOf(line));
      // The reader's buffers are used again: the line must be copied before it is queued.
      full = !writer.write(Buffer.concat(underName(line, name))) || full;
    },
    async drain() {
      if (!full) return;
      full = false;
      if (writer.errored) await done;
      if (writer.writableNeedDrain) await Promise.race([once(writer, 'drain'), done]);
    },
    async close(keep) {
      writer.end();
      await done;
      if (keep) missing?.add(lacking.count, lacking.first);
      if (keep) await settle(`${path}.part`, path);
      else await rm(`${path}.part`);
    },
  };
}
