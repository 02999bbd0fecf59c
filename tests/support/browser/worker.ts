import {
  asDelivered,
  blobRecords,
  blobSites,
  checkFiles,
  documentOf,
  knownServices,
  panelOfSites,
  rulesOf,
  verdictsOfService,
} from '@imputehub/genotypes/browser';
import { catalogue } from '@imputehub/platform/errors';

/** Of a worker; the types of Node have it not. */
declare function postMessage(message: string): void;

const blob = async (path: string) => await (await fetch(path)).blob();

/** A check as the command line makes it, in a worker of a browser. */
async function check(): Promise<string> {
  const [file, sites] = await Promise.all([blob('/chr20.array.vcf.gz'), blob('/sites.gz')]);
  const build = 'hg19';
  const rules = rulesOf(asDelivered);
  const sizes = knownServices.map((service) => rulesOf(service).chunkSize);
  const report = await checkFiles({
    ...{ build, population: 'all', phasing: 'eagle', mode: 'imputation', r2Filter: '0', rules },
    files: [{ name: 'chr20.array.vcf.gz', bytes: file.size, read: () => blobRecords(file) }],
    panel: await panelOfSites('/sites.gz', build, blobSites(sites)),
    otherChunkSizes: [...new Set(sizes)].filter((size) => size !== rules.chunkSize),
  });
  const verdicts = knownServices.flatMap((service) => verdictsOfService(report.facts, service));
  const telling = { texts: catalogue, known: true, build } as const;
  return JSON.stringify(await documentOf({ report, verdicts, otherKinds: [] }, telling));
}

check().then(postMessage, (error: unknown) =>
  postMessage(String(error instanceof Error ? error.stack : error)),
);
