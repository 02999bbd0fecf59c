import type { CheckDocument } from '../report/types.ts';
import { escaped, table, whole } from './markup.ts';

type Chunk = CheckDocument['chunks'][number];

const [width, height] = [1000, 20];

const partOf = ({ id }: Chunk) => id.split('_')[1] ?? '';
const percent = (overlap: number | null) =>
  overlap === null ? 'not known' : `${(overlap * 100).toFixed(1)} %`;

const because: Record<string, string> = {
  overlap: 'too few of its variants are in the panel',
  snps: 'too few variants',
  'call-rate': 'a sample with a low call rate',
};
const reasonOf = ({ excluded_because: why }: Chunk) => (why === null ? '' : (because[why] ?? why));

/** Filled as high as its overlap with the panel; outlined: lost. Shape tells it too, not colour alone. */
function bar(chunk: Chunk, longest: number): string {
  const x = ((chunk.start - 1) * width) / longest;
  const w = Math.max(2, ((chunk.end - chunk.start + 1) * width) / longest - 3);
  const lost = chunk.excluded_because !== null;
  const h = height * (chunk.overlap ?? 1);
  const title = `${chunk.id}: ${whole(chunk.snps)} variants, overlap ${percent(chunk.overlap)}${lost ? `, lost: ${reasonOf(chunk)}` : ''}`;
  const place = (y: number, tall: number) =>
    `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${tall.toFixed(1)}"`;
  const shape = lost
    ? `<rect class="lost" ${place(1, height - 2)}/>`
    : `<rect class="kept" ${place(height - h, h)}/>`;
  return `<g><title>${escaped(title)}</title>${shape}</g>`;
}

function lostTable(chunks: Chunk[]): string {
  const lost = chunks.filter(({ excluded_because: why }) => why !== null);
  if (lost.length === 0) return '<p>No region is lost.</p>';
  const rows = lost.map((one) => [escaped(one.id), escaped(reasonOf(one)), one.snps, percent(one.overlap)]);
  return table(['Lost region', 'Why', 'Variants left', 'Overlap'], rows);
}

/** Chunks along their chromosomes, one row each, and those that are lost by name. */
export function regions({ chunks }: CheckDocument): string {
  const parts = [...new Set(chunks.map(partOf))];
  const longest = Math.max(1, ...chunks.map(({ end }) => end));
  const rows = parts.map((part) => {
    const bars = chunks.filter((chunk) => partOf(chunk) === part).map((chunk) => bar(chunk, longest));
    const label = `Regions of chromosome ${escaped(part)}`;
    return `<span>${escaped(part)}</span><svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${bars.join('')}</svg>`;
  });
  return `<p>From the start of each chromosome to ${(longest / 1e6).toFixed(0)} Mb. Filled as high as the overlap with the panel: kept. Outlined: lost.</p>
<div class="rows">${rows.join('\n')}</div>
${lostTable(chunks)}`;
}
