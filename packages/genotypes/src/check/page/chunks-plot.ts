import type { CheckDocument } from '../report/types.ts';
import { escaped } from './markup.ts';

type Chunk = CheckDocument['chunks'][number];

const [width, rowHeight, barHeight, left] = [900, 26, 16, 80];

const partOf = ({ id }: Chunk) => id.split('_')[1] ?? '';

/** Solid: kept; hollow: lost. Shape tells it too, not colour alone. */
function bar(chunk: Chunk, row: number, longest: number): string {
  const scale = (width - left) / longest;
  const x = left + (chunk.start - 1) * scale;
  const w = Math.max(2, (chunk.end - chunk.start + 1) * scale - 2);
  const lost = chunk.excluded_because;
  const overlap = chunk.overlap === null ? '' : `, overlap ${(chunk.overlap * 100).toFixed(1)} %`;
  const title = `${chunk.id}: ${chunk.snps} variants${overlap}${lost === null ? '' : `, lost: ${lost}`}`;
  const y = row * rowHeight + (rowHeight - barHeight) / 2;
  return `<rect class="${lost === null ? 'kept' : 'lost'}" x="${x.toFixed(1)}" y="${y}" width="${w.toFixed(1)}" height="${barHeight}"><title>${escaped(title)}</title></rect>`;
}

/** Chunks along their chromosomes. */
export function chunksPlot(chunks: Chunk[]): string {
  const parts = [...new Set(chunks.map(partOf))];
  const longest = Math.max(1, ...chunks.map(({ end }) => end));
  const labels = parts.map(
    (part, row) => `<text x="0" y="${row * rowHeight + rowHeight * 0.7}">${escaped(part)}</text>`,
  );
  const bars = chunks.map((chunk) => bar(chunk, parts.indexOf(partOf(chunk)), longest));
  return `<svg role="img" aria-label="Regions along the chromosomes" viewBox="0 0 ${width} ${parts.length * rowHeight}">${labels.join('')}${bars.join('')}</svg>`;
}
