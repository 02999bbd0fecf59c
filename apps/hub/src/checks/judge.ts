import type { CheckReport } from '@imputehub/genotypes/check';
import { type CheckDocument, checkFiles, documentOf, judgingBy, ScanPool } from '@imputehub/genotypes/check';
import { pageOf } from '@imputehub/genotypes/check-page';
import { catalogue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { jsonText } from '../database/json-text.ts';
import type { StoredFile } from '../files/index.ts';
import { type Panel, panelFor, rulesFor, type Service } from '../services/index.ts';
import { openGiven } from './given.ts';
import { Turns } from './turns.ts';
import type { Told } from './types.ts';

/** Questions that wait for each thread: few, as a text of a file with many samples and the bytes it came of are megabytes. */
const ahead = 2;

/** Two checks at once: a small file need not wait for a large one. */
const turns = new Turns(2);

export interface Judging {
  files: StoredFile[];
  /** Of any kind that can be read, as on the command line; else each is read as the VCF that a service wants. */
  anyKind?: boolean;
  build: 'hg19' | 'hg38';
  population: string;
  phasing: string;
  mode: string;
  r2Filter: string;
  /** Undefined: by the rules that services of this kind have unless they say otherwise. */
  service: Service | undefined;
  panel: Panel | undefined;
  signal: AbortSignal;
  /** Stored bytes read since the last call. */
  onBytes?: (bytes: number) => void;
}

export interface Judgement {
  report: CheckReport;
  document: CheckDocument;
  page: string;
}

const phasings = ['eagle', 'beagle', 'no_phasing'] as const;

const all = judgingBy(undefined);

async function judgeNow(context: Context, judging: Judging): Promise<Judgement> {
  const { build, population, phasing, mode, r2Filter, service, signal } = judging;
  signal.throwIfAborted();
  const pool = new ScanPool(context.config.checkProcessors, ahead);
  const given = await openGiven(context, judging, pool);
  try {
    const panel = await panelFor(context, judging.panel, { build, population });
    const report = await checkFiles({
      ...{ build, population, mode, r2Filter, panel },
      phasing: phasings.find((p) => p === phasing) ?? 'eagle',
      rules: service ? rulesFor(service, judging.panel) : all.rules,
      otherChunkSizes: service ? [] : all.otherChunkSizes,
      files: given.files,
    });
    // The files of a service that was chosen are judged by it alone; the report as a whole says how.
    const { verdicts } = service ? { verdicts: [] } : all.verdictsOf(report.facts);
    const telling = { texts: catalogue, known: !panel.unknown, build };
    const document = await documentOf({ report, verdicts, otherKinds: given.otherKinds }, telling);
    return { report, document, page: pageOf(document, report) };
  } finally {
    await given.close();
    await pool.close();
  }
}

/**
 * Judges files as the service would: its rules of input and its quality control, in one reading and in constant
 * memory. Throws `file-gone`, with `anyKind` the codes of files that nobody can read (`plink-incomplete` and the like), and what `signal` was aborted with.
 */
export const judge = (context: Context, judging: Judging): Promise<Judgement> =>
  turns.run(() => judgeNow(context, judging));

export const toldBy = ({ document, page }: Judgement): Told => ({
  verdict: document.verdict,
  report: jsonText(document),
  page,
});
