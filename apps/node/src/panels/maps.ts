import { execFile } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { localFile, textLines } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';

const run = promisify(execFile);

const archives = {
  hg19: '/usr/share/doc/shapeit4/examples/maps/genetic_maps.b37.tar.gz',
  hg38: '/usr/share/doc/shapeit4/examples/maps/genetic_maps.b38.tar.gz',
};

interface Point {
  chromosome: string;
  position: number;
  centimorgan: number;
}

/** A line of either kind of map: `pos chr cM` (SHAPEIT), or `chr position rate cM` (Eagle, HapMap). */
function readPoint(line: string): Point | undefined {
  const fields = line.trim().split(/\s+/);
  const [first = '', second = '', third = '', fourth] = fields;
  const point =
    fourth === undefined
      ? { chromosome: second, position: Number(first), centimorgan: Number(third) }
      : { chromosome: first, position: Number(second), centimorgan: Number(fourth) };
  return Number.isFinite(point.position) && Number.isFinite(point.centimorgan) ? point : undefined;
}

const plain = (chromosome: string) => chromosome.replace(/^chr/, '').replace(/^23$/, 'X');

async function* pointsOf(path: string, chromosome: string): AsyncGenerator<Point> {
  for await (const line of textLines(localFile(path))) {
    const point = readPoint(line);
    if (point && plain(point.chromosome) === chromosome) yield point;
  }
}

/** Eagle's form: chromosome, position, rate in cM/Mb, cM; X is 23. */
async function* eagleLines(points: AsyncIterable<Point>, chromosome: string): AsyncGenerator<string> {
  yield 'chr position COMBINED_rate(cM/Mb) Genetic_Map(cM)\n';
  const number = chromosome === 'X' ? '23' : chromosome;
  let before: Point | undefined;
  let count = 0;
  for await (const point of points) {
    const step = before ? point.position - before.position : 0;
    if (before && step <= 0) continue;
    const rate = before ? ((point.centimorgan - before.centimorgan) / step) * 1e6 : 0;
    yield `${number} ${point.position} ${rate.toFixed(6)} ${point.centimorgan}\n`;
    before = point;
    count += 1;
  }
  if (count < 2)
    throw problem('node-panel-invalid', {
      detail: `The genetic map has no positions for chromosome ${chromosome}.`,
    });
}

/** The map of the Debian package for this build, unpacked; undefined when the package is not installed. */
async function packagedMap(
  build: 'hg19' | 'hg38',
  chromosome: string,
  directory: string,
): Promise<string | undefined> {
  const archive = archives[build];
  if (!existsSync(archive)) return undefined;
  const member = `chr${chromosome}.${build === 'hg19' ? 'b37' : 'b38'}.gmap.gz`;
  await run('tar', ['xzf', archive, '-C', directory, member]).catch(() => undefined);
  return existsSync(join(directory, member)) ? join(directory, member) : undefined;
}

/** Of files given by hand, the one whose name holds the chromosome, else the only one. */
function givenMap(files: string[], chromosome: string): string | undefined {
  const named = files.find((file) =>
    new RegExp(`(^|[^0-9a-z])(chr)?${chromosome}([^0-9a-z]|$)`, 'i').test(basename(file)),
  );
  return named ?? (files.length === 1 ? files[0] : undefined);
}

export interface MapRequest {
  files: string[];
  build: 'hg19' | 'hg38';
  chromosome: string;
  target: string;
}

/** Writes the genetic map of a chromosome in Eagle's form. False when there is none to be had. */
export async function writeMap({ files, build, chromosome, target }: MapRequest): Promise<boolean> {
  const scratch = await mkdtemp(join(tmpdir(), 'imputehub-map-'));
  try {
    const source = givenMap(files, chromosome) ?? (await packagedMap(build, chromosome, scratch));
    if (source === undefined) return false;
    await pipeline(
      Readable.from(eagleLines(pointsOf(source, chromosome), chromosome)),
      createWriteStream(target),
    );
    return true;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
