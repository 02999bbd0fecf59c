import type { CheckDocument } from '../report/types.ts';
import { escaped, table, whole } from './markup.ts';

const [width, height, bottom, top] = [400, 150, 36, 18];

/** Bars on a logarithmic scale: nearly all have next to nothing missing, and the few others matter. */
function histogram(what: string, shares: number[]): string {
  const most = Math.log(1 + Math.max(1, ...shares));
  const step = width / Math.max(1, shares.length);
  const bars = shares.flatMap((count, i) => {
    if (count === 0) return [];
    const h = height * (Math.log(1 + count) / most);
    const range = `${i * 5} to ${(i + 1) * 5} %`;
    const x = i * step + 1;
    const y = top + height - h;
    const name = count < 1000 ? `<text x="${x}" y="${(y - 4).toFixed(1)}">${count}</text>` : '';
    return [
      `<rect class="kept" x="${x}" y="${y.toFixed(1)}" width="${step - 2}" height="${h.toFixed(1)}"><title>${whole(count)} ${what} miss ${range}</title></rect>${name}`,
    ];
  });
  const base = top + height;
  const ticks = [0, 50, 100].map((tick) => {
    const anchor = tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle';
    return `<text x="${(tick / 100) * width}" y="${base + 18}" text-anchor="${anchor}">${tick} % missing</text>`;
  });
  return `<svg class="half" role="img" aria-label="Missing genotypes of ${what}" viewBox="0 0 ${width} ${base + bottom}"><path class="axis" d="M0 ${base}H${width}"/>${bars.join('')}${ticks.join('')}</svg>`;
}

function about(what: string, shares: number[]): string {
  const all = shares.reduce((sum, n) => sum + n, 0);
  const tenth = (shares[0] ?? 0) + (shares[1] ?? 0);
  return `<p>${whole(tenth)} of ${whole(all)} ${what} miss less than 10 % of their genotypes.</p>${histogram(what, shares)}`;
}

/** Missing genotypes by sample and by variant, over all files. */
export function callRates({ missing }: CheckDocument): string {
  const worst = missing.worst_samples.map((one) => [
    ...[
      escaped(one.name),
      one.missing,
      `${((100 * one.missing) / Math.max(1, one.variants)).toFixed(2)}\u00a0%`,
    ],
  ]);
  return `${about('samples', missing.samples)}
${about('variants', missing.variants)}
${worst.length > 0 ? table(['Samples with most missing', 'Genotypes', 'Share'], worst) : '<p>No sample misses a genotype.</p>'}`;
}
