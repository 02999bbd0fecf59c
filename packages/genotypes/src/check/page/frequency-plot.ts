import type { CheckReport } from '../types.ts';

type Grid = NonNullable<CheckReport['quality']['frequencies']>;

const [size, margin] = [400, 40];

/** Frequencies of the alternative allele, the panel's to the right and the files' upwards; darker: more variants. */
export function frequencyPlot({ bins, counts }: Grid): string {
  const cell = size / bins;
  const most = Math.log(1 + counts.reduce((max, n) => Math.max(max, n), 1));
  const cells = [...counts].flatMap((count, i) => {
    if (count === 0) return [];
    const [panel, study] = [Math.floor(i / bins), i % bins];
    const shade = (0.15 + 0.85 * (Math.log(1 + count) / most)).toFixed(2);
    const place = `x="${margin + panel * cell}" y="${size - (study + 1) * cell}" width="${cell}" height="${cell}"`;
    return [`<rect class="cell" ${place} fill-opacity="${shade}"><title>${count}</title></rect>`];
  });
  const axes = `<path class="axis" d="M${margin} 0V${size}H${margin + size}"/>`;
  const middle = margin + size / 2;
  const names = `<text x="${middle}" y="${size + 28}" text-anchor="middle">panel</text><text transform="rotate(-90)" x="${-size / 2}" y="16" text-anchor="middle">files</text>`;
  return `<svg role="img" aria-label="Allele frequencies of files and panel" class="square" viewBox="0 0 ${size + margin} ${size + margin}">${axes}${cells.join('')}${names}</svg>`;
}
