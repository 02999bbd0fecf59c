import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { BgzfWriter } from '@imputehub/genotypes';
import type { PanelRow, Study, StudyFile, Variant } from './study.ts';

export async function bgzf(text: string): Promise<Buffer> {
  const writer = new BgzfWriter();
  const pieces: Buffer[] = [];
  writer.on('data', (piece: Buffer) => pieces.push(piece)).end(text);
  await finished(writer);
  return Buffer.concat(pieces);
}

const row = (v: Variant) =>
  [v.contig, v.position, v.id, v.ref, v.alt, '.', v.filter, '.', v.format, ...v.genotypes].join('\t');

function textOf({ header, samples, variants, lineEnd, text }: StudyFile): string {
  const columns = '#CHROM POS ID REF ALT QUAL FILTER INFO FORMAT'.split(' ');
  const lines = [...header, [...columns, ...samples].join('\t'), ...variants.map(row), ''];
  return text.reduce((whole, change) => change(whole), lines.join(lineEnd));
}

/** Writes the files of a study; answers their paths. */
export async function writeStudy(directory: string, { files }: Study): Promise<string[]> {
  mkdirSync(directory, { recursive: true });
  const paths: string[] = [];
  for (const file of files) {
    const bytes = file.bytes.reduce((whole, change) => change(whole), await bgzf(textOf(file)));
    const path = join(directory, file.name);
    writeFileSync(path, bytes);
    paths.push(path);
  }
  return paths;
}

const siteRows = (contig: string, rows: PanelRow[]) =>
  rows.map(({ position, ref, alt, frequency }) => ['.', contig, position, ref, alt, frequency].join('\t'));

const tableOf = (rows: string[]) => ['ID\tCHROM\tPOS\tREF\tALT\tAAF_all', ...rows, ''].join('\n');

const spelled = ({ build }: Study, chromosome: string) =>
  build === 'hg38' ? `chr${chromosome}` : chromosome;

/** The panel as one table of sites, as a check is given it. */
export async function writeSites(path: string, study: Study): Promise<string> {
  const rows = [...study.panel].flatMap(([name, of]) => siteRows(spelled(study, name), of));
  writeFileSync(path, await bgzf(tableOf(rows)));
  return path;
}

/** The panel as a folder of the node. */
export async function writePanel(directory: string, study: Study, id = 'test') {
  mkdirSync(directory, { recursive: true });
  for (const [name, rows] of study.panel)
    writeFileSync(
      join(directory, `chr${name}.sites.gz`),
      await bgzf(tableOf(siteRows(spelled(study, name), rows))),
    );
  const chromosomes = [...study.panel].map(([name, rows]) => ({
    ...{ name, contig: spelled(study, name), sites: Math.max(1, rows.length), map: true },
  }));
  const manifest = {
    ...{ id, name: 'Test', version: '1.0.0', description: '', build: study.build, samples: 100 },
    chromosomes: chromosomes.length > 0 ? chromosomes : [{ name: '2', contig: '2', sites: 1, map: true }],
    populations: [{ id: 'all', name: 'All', samples: 100 }],
    qc_filter: {},
    fingerprint: '0'.repeat(64),
    created: '2025-01-01T00:00:00Z',
  };
  writeFileSync(join(directory, 'panel.yaml'), JSON.stringify(manifest));
  return { manifest, directory };
}
