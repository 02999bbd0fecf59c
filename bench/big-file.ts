import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readLines } from '@imputehub/genotypes';

const reference = '/usr/share/doc/shapeit4/examples/test/reference.vcf.gz';

/** Genotypes of one site; another pattern for each site, so that neither site nor sample is all alike. */
function genotypes(samples: number, site: number): string {
  const four = ['\t0/0', '\t0/1', '\t0/0', '\t1/1'];
  return Array.from({ length: samples }, (_, i) => four[(i * 7 + site * 13 + ((i * site) % 5)) % 4]).join('');
}

async function* vcf(samples: number): AsyncGenerator<string> {
  const names = Array.from({ length: samples }, (_, i) => `S${i}`).join('\t');
  yield `##fileformat=VCFv4.2\n##contig=<ID=20>\n##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names}\n`;
  // A few patterns, made once: the generator must be faster than the link that it feeds.
  const patterns = Array.from({ length: 31 }, (_, i) => genotypes(samples, i + 1));
  let site = 0;
  for await (const lines of readLines({ name: reference, open: () => createReadStream(reference) }, {})) {
    for (const line of lines) {
      if (line[0] === 35) continue;
      const [chrom, pos, id, ref, alt] = line.subarray(0, 500).toString('latin1').split('\t');
      yield `${[chrom, pos, id, ref, alt, '.', 'PASS', '.', 'GT'].join('\t')}${patterns[site % patterns.length]}\n`;
      site += 1;
    }
  }
}

/**
 * A VCF at the panel's 24,990 sites with so many samples that it has about `bytes`; its BGZF blocks are stored without
 * compression, so that this many bytes travel. Answers its size.
 */
export async function writeBigFile(path: string, bytes: number): Promise<number> {
  const samples = Math.round(bytes / 24_990 / 4);
  const bgzip = spawn('bgzip', ['-c', '-l', '0'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.all([
    pipeline(Readable.from(vcf(samples)), bgzip.stdin),
    pipeline(bgzip.stdout, createWriteStream(path)),
  ]);
  return (await stat(path)).size;
}
