import type { Finding } from '@imputehub/genotypes';
import { counted, problem } from '@imputehub/platform';
import { type Judgement, judge, refusalsOf, type Told, toldBy } from '../../checks/index.ts';
import type { Context } from '../../context.ts';
import { filesByIds, type StoredFile } from '../../files/index.ts';
import { requirePanel, requireService } from '../../services/index.ts';
import { saveCheck } from '../checks-store.ts';
import { findJob, inputIds } from '../store.ts';
import { transition } from '../transition.ts';
import type { Change, Job } from '../types.ts';

/** A job's input files in its order. Throws `file-gone`. */
export async function inputsOf(context: Context, jobId: string): Promise<StoredFile[]> {
  const ids = await inputIds(context.db, jobId);
  const found = await filesByIds(context.db, ids);
  return ids.map((id) => {
    const file = found.find((f) => f.id === id);
    if (!file) throw problem('file-gone', { detail: 'An input file of the job was deleted.' });
    return file;
  });
}

/** A service looks at `*.vcf.gz` alone. */
const isRead = ({ name }: StoredFile) => name.endsWith('.vcf.gz');

async function read(context: Context, job: Job, signal: AbortSignal): Promise<Judgement> {
  return await judge(context, {
    files: (await inputsOf(context, job.id)).filter(isRead),
    build: job.build,
    phasing: job.phasing,
    population: job.population,
    mode: job.mode,
    r2Filter: job.r2_filter,
    targets: [
      {
        service: await requireService(context.db, job.service_id),
        panel: await requirePanel(context.db, job.reference_panel_id),
      },
    ],
    signal,
  });
}

/** Most messages name their file already. */
function sentence({ file, message, next }: Finding): string {
  const about = file === null || message.startsWith(file) ? '' : `${file}: `;
  return `${about}${message} ${next}`.trim();
}

function refused(findings: Finding[], first: Finding): Change {
  const message = findings.slice(0, 5).map(sentence).join('\n');
  const error = { code: first.code, message, serviceMessage: first.service };
  return { status: 'failed', message: first.message, error, details: { findings: findings.slice(0, 100) } };
}

/** What is only lost stops nothing, and is said. */
function taken({ report: { files }, document }: Judgement): Change {
  const input = {
    samples: files[0]?.samples.length ?? null,
    chromosomes: files.map((f) => f.chromosome),
    variants: files.map((f) => f.variants),
  };
  const { verdict, regions_lost, not_known } = document;
  const findings = document.findings.map(({ code, severity, count }) => ({ code, severity, count }));
  const lost = regions_lost.length > 0 ? `; ${counted(regions_lost.length, 'region')} would be left out` : '';
  return {
    step: 'submit',
    message: `The input passed its checks${lost}`,
    details: { input, check: { verdict, regions_lost: regions_lost.slice(0, 100), not_known, findings } },
  };
}

/** What the report says, so that a job is refused when its report says so, and only then. */
function changeOf(judgement: Judgement): Change {
  const findings = refusalsOf(judgement);
  return findings[0] ? refused(findings, findings[0]) : taken(judgement);
}

interface Outcome {
  change: Change;
  told?: Told;
}

const outcomeOf = (judgement: Judgement): Outcome => ({
  change: changeOf(judgement),
  told: toldBy(judgement),
});

function gone(error: unknown): Outcome {
  if (!(error instanceof Error && 'code' in error && error.code === 'file-gone')) throw error;
  const { message } = error;
  return { change: { status: 'failed', message, error: { code: 'file-gone', message } } };
}

/** Judges a job's input by the rules of its service: what would be refused there is refused here; the report is kept. */
export async function validate(context: Context, jobId: string, signal: AbortSignal): Promise<void> {
  const { db, queue } = context;
  const job = await findJob(db, jobId);
  if (job?.status !== 'pending' || job.step !== 'validate') return;
  const { change, told } = await read(context, job, signal).then(outcomeOf, gone);
  await db.transaction().execute(async (trx) => {
    const done = await transition(trx, queue, jobId, (now) => (now.step === 'validate' ? change : undefined));
    if (done && told) await saveCheck(trx, jobId, told);
  });
}
