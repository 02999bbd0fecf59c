import type { CheckDocument } from '../report/types.ts';
import type { CheckReport } from '../types.ts';
import { callRates } from './call-rates.ts';
import { regions } from './chunks-plot.ts';
import { findings } from './findings.ts';
import { frequencyPlot } from './frequency-plot.ts';
import { losses } from './losses.ts';
import { escaped, table, words } from './markup.ts';
import { services } from './services.ts';
import { style } from './style.ts';

const verdicts: Record<CheckDocument['verdict'], string> = {
  accepted: 'The files would be accepted.',
  accepted_without_regions: 'The files would be accepted, without the regions that are marked as lost.',
  refused: 'The files would be refused.',
};

const counts = (document: CheckDocument): string =>
  table(
    ['Count', ''],
    Object.entries(document.counts).map(([key, value]) => [words(key), value ?? 'not known']),
  );

function files(document: CheckDocument): string {
  const rows = document.files.map(({ name, chromosome, samples, variants, phased }) => [
    ...[escaped(name), escaped(chromosome), samples, variants, phased ? 'phased' : 'not phased'],
  ]);
  return table(['File', 'Chromosome', 'Samples', 'Variants', ''], rows);
}

const section = (title: string, content: string) => `<h2>${title}</h2>\n${content}`;

function frequencies({ quality }: Pick<CheckReport, 'quality'>): string[] {
  const grid = quality.frequencies;
  if (!grid) return [];
  const far = `<p>${grid.outliers} variants are far from the panel (chi-square above 300).</p>`;
  return [section('Allele frequencies', `${far}${frequencyPlot(grid)}`)];
}

/** The report as one page that needs nothing else: no script, and nothing from elsewhere. */
export function pageOf(document: CheckDocument, report: Pick<CheckReport, 'quality'>): string {
  const sections = [
    ...(document.verdicts.length > 0 ? [section('By service', services(document))] : []),
    section('What becomes of the variants', losses(document)),
    section('Findings', findings(document)),
    section('Regions', regions(document)),
    section('Call rates', callRates(document)),
    ...frequencies(report),
    section('Files', files(document)),
    section('Counts', counts(document)),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Check of genotype files</title><style>${style}</style></head><body>
<h1>Check of genotype files</h1>
<p class="verdict ${document.verdict}">${verdicts[document.verdict]}</p>
${document.not_known.map((text) => `<p>Not known. ${escaped(text)}</p>`).join('\n')}
${sections.join('\n')}
</body></html>
`;
}
