import type { FrequencyGrid } from '../../quality-control/types.ts';

const [size, margin] = [400, 44];

const axes = [
  `<path class="axis" d="M${margin} 0V${size}H${margin + size}"/>`,
  `<path class="even" d="M${margin} ${size}L${margin + size} 0"/>`,
  ...[0, 0.5, 1].flatMap((at) => {
    const [x, y] = [margin + at * size, size - at * size];
    const across = at === 1 ? 'end' : at === 0 ? 'start' : 'middle';
    return [
      `<text x="${x}" y="${size + 18}" text-anchor="${across}">${at}</text>`,
      `<text x="${margin - 6}" y="${at === 1 ? y + 12 : y}" text-anchor="end">${at}</text>`,
    ];
  }),
  `<text x="${margin + size / 4}" y="${size + 36}">frequency in the panel</text>`,
  `<text transform="rotate(-90)" x="${-size * 0.65}" y="14">frequency in the files</text>`,
].join('');

/** Frequencies of the alternative allele; darker: more variants. */
export function frequencyPlot({ bins, counts }: FrequencyGrid): string {
  const cell = size / bins;
  const most = Math.log(1 + counts.reduce((max, n) => Math.max(max, n), 1));
  const cells = [...counts].flatMap((count, i) => {
    if (count === 0) return [];
    const [panel, study] = [Math.floor(i / bins), i % bins];
    const shade = (0.15 + 0.85 * (Math.log(1 + count) / most)).toFixed(2);
    const place = `x="${margin + panel * cell}" y="${size - (study + 1) * cell}" width="${cell}" height="${cell}"`;
    return [`<rect class="cell" ${place} fill-opacity="${shade}"><title>${count}</title></rect>`];
  });
  return `<svg role="img" aria-label="Allele frequencies of files and panel" class="square" viewBox="0 0 ${size + margin} ${size + margin}">${axes}${cells.join('')}</svg>`;
}
