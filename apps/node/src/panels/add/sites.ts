import type { Hash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf, pipe } from '../tools.ts';
import type { Grouping } from './groups.ts';
import type { AddPanelRequest } from './request.ts';

/** The sites file, tabix-indexed; feeds every site to the fingerprint. Answers how many there are. */
export async function writeSites(
  request: AddPanelRequest,
  reference: string,
  grouping: Grouping,
  directory: string,
  target: string,
  hash: Hash,
): Promise<number> {
  const { engines, signal } = request;
  const bcftools = engines.bcftools.command;
  const groups = grouping.populations.filter(({ id, samples }) => samples > 0 && id !== 'all');
  const columns = ['AAF_all', ...groups.map(({ id }) => `AAF_${id}`)];
  const format = `%ID\t%CHROM\t%POS\t%REF\t%ALT\t%INFO/AF${groups.map(({ id }) => `\t%INFO/AF_${id}`).join('')}\n`;
  const groupFile = join(directory, 'populations.txt');
  await writeFile(groupFile, `${grouping.lines.join('\n')}\n`);
  const fill = [
    bcftools,
    '+fill-tags',
    reference,
    '-Ob',
    '-o',
    join(directory, 'tagged.bcf'),
    '--',
    '-t',
    'AF',
    ...(groups.length > 0 ? ['-S', groupFile] : []),
  ];
  await pipe([fill], signal);
  const text = join(directory, 'sites.txt');
  await writeFile(text, `${['ID', 'CHROM', 'POS', 'REF', 'ALT', ...columns].join('\t')}\n`);
  let sites = 0;
  let buffer: string[] = [];
  const flush = async () => {
    await writeFile(text, buffer.join(''), { flag: 'a' });
    buffer = [];
  };
  for await (const line of linesOf(
    [bcftools, 'query', '-f', format, join(directory, 'tagged.bcf')],
    signal,
  )) {
    const [, contig, position, ref, alt] = line.split('\t');
    hash.update(`${contig}\t${position}\t${ref}\t${alt}\n`);
    sites += 1;
    if (buffer.push(`${line}\n`) === 10_000) await flush();
  }
  await flush();
  await pipe([[engines.bgzip.command, '-c', text]], signal, target);
  await pipe([[engines.tabix.command, '-f', '-s', '2', '-b', '3', '-e', '3', '-S', '1', target]], signal);
  for (const scratch of [text, groupFile, join(directory, 'tagged.bcf')]) await rm(scratch);
  return sites;
}
