import { spawn } from 'node:child_process';
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipWriter } from '@zip.js/zip.js';

export const resultSamples = 5000;
/** `0|1:0.984` and a tab. */
const bytesPerSample = 10;

/** Genotypes and dosages of one site; another pattern for each, so that neither site nor sample is all alike. */
function pattern(site: number): string {
  const calls = ['0|0', '0|1', '0|0', '1|0', '0|0', '1|1'];
  return Array.from({ length: resultSamples }, (_, i) => {
    const call = calls[(i * 7 + site * 13 + ((i * site) % 5)) % calls.length] ?? '0|0';
    const near = Number(call[0]) + Number(call[2]) + (((i * 31 + site * 17) % 97) - 48) / 1000;
    return `\t${call}:${Math.min(2, Math.max(0, near)).toFixed(3)}`;
  }).join('');
}

/** As Minimac4 writes them: one site in a hundred was genotyped. */
function info(site: number): string {
  const frequency = ((site % 499) + 1) / 1000;
  const r2 = ((site * 7) % 1000) / 1000;
  const kind = site % 100 === 0 ? 'TYPED;IMPUTED;ER2=0.93' : 'IMPUTED';
  return `${kind};AF=${frequency};MAF=${frequency};R2=${r2}`;
}

function* dosages(bytes: number): Generator<string> {
  const names = Array.from({ length: resultSamples }, (_, i) => `S${i}`).join('\t');
  const fields = ['GT,Number=1,Type=String', 'DS,Number=1,Type=Float'];
  const meta = fields.map((field) => `##FORMAT=<ID=${field},Description="${field.slice(0, 2)}">\n`).join('');
  yield `##fileformat=VCFv4.2\n##contig=<ID=20>\n${meta}#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${names}\n`;
  // Made once: the generator must not take longer than what is measured.
  const patterns = Array.from({ length: 61 }, (_, i) => pattern(i + 1));
  const sites = Math.round(bytes / (resultSamples * bytesPerSample + 60));
  for (let i = 0; i < sites; i++)
    yield `20\t${60_000 + 100 * i}\t20:${60_000 + 100 * i}:A:G\tA\tG\t.\tPASS\t${info(i)}\tGT:DS${patterns[i % patterns.length]}\n`;
}

async function compressed(path: string, bytes: number): Promise<void> {
  const bgzip = spawn('bgzip', ['-c', '-l', '1', '-@', '2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.all([
    pipeline(Readable.from(dosages(bytes)), bgzip.stdin),
    pipeline(bgzip.stdout, createWriteStream(path)),
  ]);
}

/** `chr20.dose.vcf.gz` with about so many bytes of text, locked into a zip at `path` as a node does it. */
export async function writeResult(path: string, bytes: number, password: string): Promise<void> {
  const dose = `${path}.dose.vcf.gz`;
  await compressed(dose, bytes);
  const options = { password, zipCrypto: true, level: 0, useWebWorkers: false };
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)), options);
  await zip.add('chr20.dose.vcf.gz', (await openAsBlob(dose)).stream());
  await zip.close();
  await rm(dose);
}
