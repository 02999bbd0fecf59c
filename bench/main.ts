import { parseArgs } from 'node:util';
import { onOutputClosed } from '@imputehub/platform';
import { check } from './check.ts';
import { type Figure, met, ratio, table } from './figures.ts';
import { imputation } from './imputation.ts';
import { jobs } from './jobs.ts';
import { results } from './results.ts';
import { upload } from './upload.ts';
import { web } from './web.ts';

interface Options {
  /** Also a file ten times as long. */
  long: boolean;
}

type Benchmark = (say: (text: string) => void, options: Options) => Promise<Figure[]>;

const benchmarks: Record<string, Benchmark> = {
  check,
  imputation,
  jobs,
  results,
  upload,
  web,
};

const help = `Usage: imputehub bench [check | imputation | jobs | results | upload | web | all] [--long] [--json]

  check       the check of 600 MB of genotypes, against bcftools and bgzip; --long: also ten times as long
  imputation  the demo's job through hub and node, against its engine commands by hand
  jobs        GET and POST /jobs with 100,000 jobs in the database, against 100
  results     peak memory of the hub while 5 GB of results are collected, verified, surveyed and made slim,
              against 500 MB (needs 5 GB of disk)
  upload      peak memory of hub and node while 2 GB pass through, against 200 MB (needs 10 GB of disk)
  web         what the pages of the web app weigh, and their first load over a slow link, in Chromium

All but check boot a hub and a node of their own. Exit code 0 when every aim is met, 1 when one is missed, 2 for a wrong command.
`;

const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, long: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [wanted = 'all'] = positionals;
  const names = wanted === 'all' ? Object.keys(benchmarks) : [wanted];
  const found: Figure[] = [];
  for (const name of names) {
    const run = benchmarks[name];
    if (!run) {
      say(`There is no benchmark ${name}.\n${help}`);
      return 2;
    }
    found.push(...(await run(say, { long: values.long === true })));
  }
  const rows = found.map((figure) => ({ ...figure, ratio: ratio(figure), met: met(figure) ?? null }));
  process.stdout.write(values.json ? `${JSON.stringify({ figures: rows }, null, 2)}\n` : `${table(found)}\n`);
  return found.some((figure) => met(figure) === false) ? 1 : 0;
}

onOutputClosed();
process.exitCode = await main();
