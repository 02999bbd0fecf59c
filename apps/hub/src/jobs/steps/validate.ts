import { type Finding, type Validation, validateInput } from '@imputehub/genotypes';
import { problem } from '@imputehub/platform';
import type { Context } from '../../context.ts';
import { filesByIds, openStored, type StoredFile } from '../../files/index.ts';
import { requirePanel, requireService, rulesFor } from '../../services/index.ts';
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

const phasings = ['eagle', 'beagle', 'no_phasing'] as const;

async function read(context: Context, job: Job, signal: AbortSignal): Promise<Validation> {
  const service = await requireService(context.db, job.service_id);
  const panel = await requirePanel(context.db, job.reference_panel_id);
  const files = await inputsOf(context, job.id);
  return await validateInput({
    files: files.map((file) => ({ name: file.name, open: () => openStored(context, file) })),
    build: job.build,
    phasing: phasings.find((p) => p === job.phasing) ?? 'eagle',
    population: job.population,
    mode: job.mode,
    r2Filter: job.r2_filter,
    rules: rulesFor(service),
    ...(panel.build !== null && {
      panel: {
        id: panel.externalId,
        build: panel.build,
        // How many samples a population has is not known here, and not asked.
        populations: panel.populations.map((p) => ({ ...p, samples: 1 })),
      },
    }),
    signal,
  });
}

const sentence = ({ file, message, next }: Finding) => `${file ? `${file}: ` : ''}${message} ${next}`.trim();

function verdict({ passed, files, findings }: Validation): Change {
  const fatal = findings.filter(({ severity }) => severity === 'fatal');
  const first = fatal[0];
  if (!passed && first) {
    const message = fatal.slice(0, 5).map(sentence).join('\n');
    const error = { code: first.code, message, serviceMessage: first.service };
    return { status: 'failed', message: first.message, error, details: { findings: findings.slice(0, 100) } };
  }
  const samples = files[0]?.samples.length ?? null;
  const input = {
    samples,
    chromosomes: files.map((f) => f.chromosome),
    variants: files.map((f) => f.variants),
  };
  return {
    step: 'submit',
    message: 'The input passed its checks',
    details: { input, findings: findings.slice(0, 100) },
  };
}

/** Judges a job's input by the rules of its service: what would be refused there is refused here. Changes nothing else. */
export async function validate(context: Context, jobId: string, signal: AbortSignal): Promise<void> {
  const { db, queue } = context;
  const job = await findJob(db, jobId);
  if (job?.status !== 'pending' || job.step !== 'validate') return;
  const change = await read(context, job, signal).then(verdict, (error: unknown): Change => {
    if (!(error instanceof Error && 'code' in error && error.code === 'file-gone')) throw error;
    return { status: 'failed', message: error.message, error: { code: 'file-gone', message: error.message } };
  });
  await db
    .transaction()
    .execute((trx) => transition(trx, queue, jobId, (now) => (now.step === 'validate' ? change : undefined)));
}
