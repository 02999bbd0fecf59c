import { Problem, problem } from '@imputehub/platform';
import type { Context } from '../context.ts';
import type { Db } from '../database/schema.ts';
import { filesByIds, type StoredFile } from '../files/index.ts';
import { requirePanel, requireService } from '../services/index.ts';
import { watchProgress } from '../work/progress.ts';
import { judge, toldBy } from './judge.ts';
import { beginCheck, failCheck, finishCheck, inputsOfChecks, saveProgress } from './store.ts';
import { readingsOf, type Target } from './targets.ts';
import type { Check } from './types.ts';

/** A fault of ours that comes every time must not run for days. */
const mostAttempts = 5;

/** Throws `file-gone`. */
async function filesOf(db: Db, check: Check): Promise<StoredFile[]> {
  const inputs = await inputsOfChecks(db, [check.id]);
  const found = await filesByIds(
    db,
    inputs.map(({ id }) => id),
  );
  return inputs.map(({ id, name }) => {
    const file = found.find((f) => f.id === id);
    if (!file) throw problem('file-gone', { detail: `${name} was deleted.` });
    return file;
  });
}

/** Throws `service-not-found`, `panel-not-found` for what was deleted since. */
async function targetsOf(db: Db, { targets, service_id, reference_panel_id }: Check): Promise<Target[]> {
  const own = service_id === null ? [] : [{ service_id, reference_panel_id }];
  const found: Target[] = [];
  for (const one of targets.length > 0 ? targets : own)
    found.push({
      service: await requireService(db, one.service_id),
      panel: one.reference_panel_id === null ? undefined : await requirePanel(db, one.reference_panel_id),
    });
  return found;
}

async function run(context: Context, check: Check, signal: AbortSignal): Promise<void> {
  const { db } = context;
  const { build, population, phasing } = check;
  const files = await filesOf(db, check);
  const targets = await targetsOf(db, check);
  const total = readingsOf(targets) * files.reduce((sum, { size }) => sum + size, 0);
  const progress = watchProgress((percent) => saveProgress(db, check.id, percent), total);
  try {
    const judgement = await judge(context, {
      ...{ files, anyKind: true, build, population, phasing, mode: 'imputation', r2Filter: '0' },
      targets,
      signal: AbortSignal.any([signal, progress.gone]),
      onBytes: progress.add,
    });
    await finishCheck(db, check.id, toldBy(judgement));
  } catch (error) {
    if (!progress.gone.aborted) throw error;
  } finally {
    progress.stop();
  }
}

/** Runs a check; killed at any instruction, it runs again from the start and nothing is told twice. */
export async function runCheck(
  context: Context,
  { checkId, attempt, signal }: { checkId: string; attempt: number; signal: AbortSignal },
): Promise<void> {
  const check = await beginCheck(context.db, checkId);
  if (!check) return;
  try {
    await run(context, check, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    const told = error instanceof Problem && error.fault === 'user' ? error : undefined;
    if (!told && attempt + 1 < mostAttempts) throw error;
    if (!told) context.log.error({ err: error, check: checkId }, 'a check was given up');
    const { code, message } = told ?? problem('internal');
    await failCheck(context.db, checkId, code, message);
  }
}
