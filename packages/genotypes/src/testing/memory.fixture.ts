import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BgzfWriter } from '../bgzf/writer.ts';
import { mendByPanel } from '../fix/mend.ts';
import { nothing } from '../fix/options.ts';
import type { FixRecord } from '../fix/types.ts';
import { readChain } from '../lift-over/chain.ts';
import { liftFile } from '../lift-over/lift.ts';
import type { Run } from '../lift-over/sort.ts';
import { localFile } from '../node/local-file.ts';
import { runQualityControl } from '../quality-control/run.ts';
import { verifyVcf } from '../results/verify.ts';
import { defaultRules } from '../rules.ts';
import type { GenotypeFile, PanelSite } from '../types.ts';
import { chainText } from './chain.ts';
import { check } from './hostile.ts';
import { fileOf, vcfText } from './vcf.ts';

/*
 * A program of its own, so that its peak memory is its own: `node memory.fixture.ts WORK ROWS` prints peak memory in
 * MiB and what it found. The file is made while it is read, and is never whole anywhere.
 */

const samples = 1000;
const spacing = 500;
const genotypes = Buffer.from(
  `\t${Array.from({ length: samples }, (_, i) => (i % 3 ? '0/1' : '0/0')).join('\t')}\n`,
);

async function* vcf(rows: number): AsyncGenerator<Buffer> {
  yield Buffer.from(vcfText({ samples, records: [] }));
  for (let row = 1; row <= rows; row++) {
    const start = Buffer.from(`20\t${row * spacing}\trs${row}\tA\tG\t.\tPASS\t.\tGT`);
    yield Buffer.concat([start, genotypes]);
  }
}

/** A header, then one line of two gibibytes: blocks of `A`, each a few bytes when compressed. */
async function* bomb(): AsyncGenerator<Buffer> {
  yield Buffer.from(vcfText({ samples: 1, records: [] }));
  const piece = Buffer.alloc(1024 * 1024, 'A');
  for (let i = 0; i < 2048; i++) yield piece;
}

const compressed = (name: string, text: () => AsyncGenerator<Buffer>): GenotypeFile => ({
  name,
  open: () => Readable.from(text(), { objectMode: false }).pipe(new BgzfWriter(1)),
});

async function* panel(rows: number): AsyncGenerator<PanelSite[]> {
  for (let row = 1; row <= rows; row += 100) {
    yield Array.from({ length: 100 }, (_, i) => ({
      position: (row + i) * spacing,
      ref: 'A',
      alt: 'G',
      frequency: 0.3,
    }));
  }
}

async function control(file: GenotypeFile, rows: number) {
  const { counts } = await runQualityControl({
    files: [file],
    population: 'AFR',
    phasing: 'eagle',
    rules: defaultRules,
    panel: {
      id: 'p',
      build: 'hg19',
      populations: [{ id: 'AFR', name: 'Africa', samples: 1000 }],
      contig: (chromosome) => chromosome,
      sites: () => panel(rows),
    },
  });
  return counts.match;
}

/** Two records with sites between them, 20 for each row. */
async function mendByPanelOf(rows: number): Promise<number> {
  const record = (position: number): FixRecord => ({
    ...{ contig: '20', position, id: '.', ref: 'A', alt: 'G', quality: '.', filter: 'PASS', info: '.' },
    ...{ format: 'GT', samples: Buffer.from('0/1'), tally: undefined },
  });
  async function* records() {
    yield [record(spacing), record(20 * rows * spacing)];
  }
  const options = { ...nothing, flipStrand: true };
  let found = 0;
  for await (const batch of mendByPanel(
    records(),
    options,
    () => panel(20 * rows),
    () => {},
  ))
    found += batch.length;
  return found === 2 ? rows : 0;
}

let runs = 0;

/** On disk, as a node has them: in memory even what is small when compressed would count. */
function runOnDisk(directory: string): Run {
  const path = join(directory, `run-${++runs}`);
  const writer = new BgzfWriter(1);
  const done = pipeline(writer, createWriteStream(path));
  return {
    write: (line) => void writer.write(Buffer.concat([line, Buffer.from('\n')])),
    drain: async () => {
      if (writer.writableNeedDrain) await new Promise((resolve) => writer.once('drain', resolve));
    },
    end: async () => {
      writer.end();
      await done;
      return localFile(path);
    },
  };
}

async function lift(file: GenotypeFile): Promise<number> {
  const text = chainText({ sourceStart: 0, targetStart: 1000, blocks: [[100_000_000]] });
  const chain = await readChain(fileOf('chain', Buffer.from(text)));
  const directory = mkdtempSync(join(tmpdir(), 'imputehub-runs-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  let lines = 0;
  for await (const batch of liftFile({
    file,
    chain,
    to: 'hg38',
    newRun: () => runOnDisk(directory),
    maxBytes: 8 * 1024 * 1024,
  }))
    lines += batch.length;
  return lines - 1;
}

const [work, count = '0'] = process.argv.slice(2);
const rows = Number(count);
const file = compressed('chr20.vcf.gz', () => (work === 'bomb' ? bomb() : vcf(rows)));

async function run(): Promise<unknown> {
  if (work === 'quality-control') return await control(file, rows);
  if (work === 'mend-by-panel') return await mendByPanelOf(rows);
  if (work === 'lift-over') return await lift(file);
  if (work === 'verify') return (await verifyVcf(file.name, () => file.open())).records;
  const { files, findings } = await check(file);
  return findings[0]?.code ?? files[0]?.variants;
}

const found = await run();
process.stdout.write(JSON.stringify({ found, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
