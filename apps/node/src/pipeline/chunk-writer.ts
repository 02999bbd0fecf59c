import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { BgzfWriter, type Chunk, type ChunkSink, type VcfHeader } from '@imputehub/genotypes';
import { settle } from './files.ts';

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

/** Writes the records of a chunk, window included, to `<id>.vcf.gz`. */
export function chunkWriter(directory: string, chunk: Chunk, header: VcfHeader, contig: string): ChunkSink {
  const path = join(directory, `${chunk.id}.vcf.gz`);
  const writer = new BgzfWriter(1);
  const done = pipeline(writer, createWriteStream(`${path}.part`));
  done.catch(() => {});
  writer.write(headerText(header, contig));
  const name = Buffer.from(contig);
  let full = false;
  return {
    write(line) {
      // The reader's buffers are used again: the line must be copied before it is queued.
      full = !writer.write(Buffer.concat(underName(line, name))) || full;
    },
    async drain() {
      if (!full) return;
      full = false;
      if (writer.writableNeedDrain)
        await Promise.race([new Promise((resolve) => writer.once('drain', resolve)), done]);
    },
    async close(keep) {
      writer.end();
      await finished(writer).catch(() => {});
      await done;
      if (keep) await settle(`${path}.part`, path);
      else await rm(`${path}.part`);
    },
  };
}
