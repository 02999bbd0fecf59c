import type { CheckDocument } from '../report/types.ts';
import type { CheckReport } from '../types.ts';
import { chunksPlot } from './chunks-plot.ts';
import { frequencyPlot } from './frequency-plot.ts';
import { escaped, prose, table } from './markup.ts';

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ccc }
svg { width: 100%; height: auto } svg.square { max-width: 30rem } svg text { font-size: 14px; fill: currentColor }
.kept, .cell { fill: #00598a } .lost { fill: none; stroke: #b3261e; stroke-width: 2 } .axis { fill: none; stroke: currentColor }
.such { white-space: nowrap; font-size: .85rem }
.verdict { font-size: 1.3rem; padding: .6rem 1rem; border-left: .4rem solid #00598a; background: #eef4f8 } .refused { border-color: #b3261e; background: #fbeeed }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616 } .kept, .cell { fill: #7cc4ee } .verdict { background: #24303a } .refused { background: #3a2422 } }`;

const verdicts: Record<CheckDocument['verdict'], string> = {
  accepted: 'The files would be accepted.',
  accepted_without_regions: 'The files would be accepted, without the regions that are marked as lost.',
  refused: 'The files would be refused.',
};

const words = (key: string) => key.replaceAll('_', ' ');

function findings(document: CheckDocument): string {
  const rows = document.findings.map((f) => [
    words(f.severity),
    f.count.toLocaleString('en'),
    `<b>${escaped(f.title)}.</b> ${prose(f.message)}<br>${prose(f.next)}${f.fix === null ? '' : `<br><code>${escaped(f.fix)}</code>`}`,
    `<span class="such">${f.examples.map(escaped).join('<br>')}</span>`,
    `<code>${escaped(f.code)}</code>`,
  ]);
  return rows.length > 0
    ? table(['What follows', 'Count', 'What it is, and what to do', 'Such as', 'Code'], rows)
    : '<p>Nothing was found.</p>';
}

function counts(document: CheckDocument): string {
  const rows = Object.entries(document.counts).map(([key, value]) => [
    words(key),
    value === null ? 'not known' : value.toLocaleString('en'),
  ]);
  return table(['Count', ''], rows);
}

function files(document: CheckDocument): string {
  const rows = document.files.map(({ name, chromosome, samples, variants, phased }) => [
    ...[escaped(name), escaped(chromosome), samples.toLocaleString('en'), variants.toLocaleString('en')],
    phased ? 'phased' : 'not phased',
  ]);
  return table(['File', 'Chromosome', 'Samples', 'Variants', ''], rows);
}

/** The report as one page that needs nothing else. */
export function pageOf(document: CheckDocument, { quality }: CheckReport): string {
  const { frequencies } = quality;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Check of genotype files</title><style>${style}</style></head><body>
<h1>Check of genotype files</h1>
<p class="verdict ${document.verdict}">${verdicts[document.verdict]}</p>
${document.not_known.map((text) => `<p>Not known. ${escaped(text)}</p>`).join('\n')}
<h2>Files</h2>
${files(document)}
<h2>Findings</h2>
${findings(document)}
<h2>Regions</h2>
<p>Filled: kept. Outlined: lost.</p>
${chunksPlot(document.chunks)}
${frequencies ? `<h2>Allele frequencies</h2>\n${frequencyPlot(frequencies)}` : ''}
<h2>Counts</h2>
${counts(document)}
</body></html>
`;
}
