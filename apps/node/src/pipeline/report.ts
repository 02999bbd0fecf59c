import { join } from 'node:path';
import { excludedSites, type FrequencyGrid, type QualityControlReport } from '@imputehub/genotypes';
import { counted } from '@imputehub/platform';
import { outputDirectory, writeWhole } from './files.ts';
import type { PipelineRequest } from './types.ts';

const markup = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const plain = (html: string) => html.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '');

/** Frequencies in study and panel, a square per cell of the grid, darker with more variants (logarithmic). */
function plot({ bins, counts, outliers }: FrequencyGrid): string {
  const size = 8;
  const most = Math.log1p(Math.max(...counts, 1));
  const cells: string[] = [];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const [x, y] = [Math.floor(cell / bins), cell % bins];
    const shade = (0.15 + (0.85 * Math.log1p(count)) / most).toFixed(2);
    cells.push(
      `<rect x="${40 + x * size}" y="${(bins - 1 - y) * size}" width="${size}" height="${size}" fill="#1864ab" fill-opacity="${shade}"><title>${counted(count, 'variant')}</title></rect>`,
    );
  });
  const side = bins * size;
  const axis = `<path d="M40 0V${side}H${40 + side}" fill="none" stroke="#333"/><path d="M40 ${side}L${40 + side} 0" stroke="#aaa" stroke-dasharray="4"/>`;
  const labels = `<text x="${40 + side / 2}" y="${side + 30}" text-anchor="middle">reference panel</text><text x="14" y="${side / 2}" transform="rotate(-90 14 ${side / 2})" text-anchor="middle">uploaded data</text>`;
  const text = `Frequency of the alternative allele. Variants that differ strongly (chi-square over 300): ${outliers.toLocaleString('en')}.`;
  return `<h2>Allele frequencies</h2><p>${text}</p><svg width="${side + 50}" height="${side + 40}" role="img" aria-label="${text}">${cells.join('')}${axis}${labels}</svg>`;
}

function chunkRows({ chunks }: QualityControlReport): string {
  const reasons = {
    overlap: 'too little overlap',
    snps: 'too few variants',
    'call-rate': 'sample with low call rate',
  };
  return chunks
    .map((c) => {
      const overlap =
        c.found + c.typedOnly > 0 ? `${((100 * c.found) / (c.found + c.typedOnly)).toFixed(1)} %` : '';
      return `<tr><td>${markup(c.part)}</td><td>${c.start.toLocaleString('en')}</td><td>${c.end.toLocaleString('en')}</td><td>${c.valid}</td><td>${overlap}</td><td>${c.reason ? reasons[c.reason] : 'passed'}</td></tr>`;
    })
    .join('');
}

const style =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .6rem;text-align:right}pre{background:#f6f6f6;padding:1rem;overflow:auto}';

function page({ jobId, panel, parameters }: PipelineRequest, report: QualityControlReport): string {
  const text = markup(report.messages.map(({ text: t }) => plain(t)).join('\n\n'));
  const frequencies = report.frequencies
    ? plot(report.frequencies)
    : '<p>No allele frequency check was asked for.</p>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quality control of ${markup(jobId)}</title><style>${style}</style></head><body>
<h1>Quality control</h1>
<p>Job ${markup(jobId)}, panel ${markup(panel.manifest.name)} (${panel.manifest.build}), population ${markup(parameters.population)}. ${counted(excludedSites(report.counts), 'variant')} excluded, ${report.counts.remaining.toLocaleString('en')} left.</p>
<pre>${text}</pre>
${frequencies}
<h2>Chunks</h2><table><tr><th>chromosome</th><th>from</th><th>to</th><th>variants</th><th>overlap</th><th></th></tr>${chunkRows(report)}</table>
</body></html>
`;
}

/** `qc_report.txt` and `quality-control.html`, which stands by itself. */
export async function writeReports(request: PipelineRequest, report: QualityControlReport): Promise<void> {
  const output = outputDirectory(request.directory);
  await writeWhole(
    join(output, 'qc_report.txt'),
    `${report.messages.map(({ text }) => plain(text)).join('\n')}\n`,
  );
  await writeWhole(join(output, 'quality-control.html'), page(request, report));
}
