import type { CheckReport } from '@imputehub/genotypes/check';
import { type CheckDocument, checkFiles, documentOf, ScanPool } from '@imputehub/genotypes/check';
import { pageOf } from '@imputehub/genotypes/check-page';
import { catalogue } from '@imputehub/platform';
import type { Context } from '../context.ts';
import { jsonText } from '../database/json-text.ts';
import type { StoredFile } from '../files/index.ts';
import { panelFor } from '../services/index.ts';
import { openGiven } from './given.ts';
import type { Target } from './targets.ts';
import { Turns } from './turns.ts';
import type { Told } from './types.ts';
import { verdictsFor } from './verdicts.ts';

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
  /** Whose verdicts are asked for; the report is about the first. None: every known service is. */
  targets: Target[];
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

async function judgeNow(context: Context, judging: Judging): Promise<Judgement> {
  const { build, population, phasing, mode, r2Filter, targets, signal } = judging;
  signal.throwIfAborted();
  const pool = new ScanPool(context.config.checkProcessors, ahead);
  const asked = {
    ...{ build, population, mode, r2Filter },
    phasing: phasings.find((p) => p === phasing) ?? 'eagle',
  };
  const given = await openGiven(context, judging, pool);
  try {
    const { known, ...found } = await verdictsFor({
      ...{ targets, build, population },
      panelOf: (target) => panelFor(context, target?.panel, { build, population }),
      read: (reading) => checkFiles({ ...asked, ...reading, files: given.files }),
    });
    const telling = { texts: catalogue, known, build };
    const document = await documentOf({ ...found, otherKinds: given.otherKinds }, telling);
    return { report: found.report, document, page: pageOf(document, found.report) };
  } finally {
    await given.close();
    await pool.close();
  }
}

/**
 * Judges files as services would: their rules of input and their quality control, in one reading for each panel whose
 * sites are known and one for all the others, in constant memory. Throws `file-gone`, with `anyKind` the codes of files
 * that nobody can read (`plink-incomplete` and the like), and what `signal` was aborted with.
 */
export const judge = (context: Context, judging: Judging): Promise<Judgement> =>
  turns.run(() => judgeNow(context, judging));

export const toldBy = ({ document, page }: Judgement): Told => ({
  verdict: document.verdict,
  report: jsonText(document),
  page,
});
