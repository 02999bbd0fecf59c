import { checkBlobs, fixBlobs, TooLargeHere } from '@imputehub/genotypes/browser';
import texts from '../locales/en/findings.json';
import type { Asked, CheckAsked, Failure, FixAsked, Said } from './messages.ts';
import { panelOfHub } from './panel-sites.ts';

const tell = (said: Said) => postMessage(said);

/** The bar need not move more often. */
const everyMs = 100;

function progress(): (bytes: number) => void {
  let seen = 0;
  let told = 0;
  return (bytes) => {
    seen += bytes;
    const now = Date.now();
    if (now - told < everyMs) return;
    told = now;
    tell({ kind: 'progress', bytes: seen });
  };
}

async function check({ sites, ...asked }: CheckAsked): Promise<Said> {
  const panel = sites && (await panelOfHub(sites, asked.build, asked.population));
  return { kind: 'checked', result: await checkBlobs({ ...asked, panel, texts, onBytes: progress() }) };
}

async function fix({ sites, population, ...asked }: FixAsked): Promise<Said> {
  const { build } = asked.options;
  const panel = sites && build && (await panelOfHub(sites, build, population));
  const sitesOf = panel && ((chromosome: string) => panel.sites(chromosome, population));
  return { kind: 'fixed', result: await fixBlobs({ ...asked, sites: sitesOf, onBytes: progress() }) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof TooLargeHere) return { code: 'too-large-here', message: error.message };
  if (!(error instanceof Error)) return { code: 'unexpected', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, message: error.message };
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  (data.kind === 'check' ? check(data) : fix(data)).then(tell, (error: unknown) =>
    tell({ kind: 'failed', failure: failureOf(error) }),
  );
});
