import { mkdir } from 'node:fs/promises';
import { validateInput } from '@imputehub/genotypes';
import { panelSites } from '../panels/index.ts';
import { archiveAll } from './archive.ts';
import { inputFiles, outputDirectory, workDirectory } from './files.ts';
import { imputeAll } from './impute.ts';
import { liftOverRefusal, liftOverWarning, needsLiftOver } from './lift-over.ts';
import { qualityControl } from './quality-control.ts';
import { writeReports } from './report.ts';
import { fromService, StepBoard } from './steps.ts';
import { TaskFailed } from './task-failed.ts';
import type { Outcome, PipelineRequest } from './types.ts';

const processing = { type: 3, message: 'Processing data...' } as const;

/** Each ends the job as failed when it answers false. */
async function validate(request: PipelineRequest, board: StepBoard): Promise<boolean> {
  const step = 'Input Validation';
  board.set(step, 'validation', [processing]);
  const { parameters, panel, rules, signal, directory } = request;
  const found = await validateInput({
    ...parameters,
    files: await inputFiles(directory),
    rules,
    panel: panelSites(panel),
    signal,
  });
  board.set(step, 'validation', found.messages.filter((m) => m.step !== 'Summary').map(fromService));
  const last = found.messages.filter((m) => m.step === 'Summary');
  if (last.length > 0) board.set('Summary', 'validation', last.map(fromService));
  return found.passed;
}

/** What this node can't do though the protocol has it; said before anything is computed. */
function unsupported({ parameters, panel }: PipelineRequest): string | undefined {
  if (parameters.phasing === 'beagle')
    return `Beagle is currently not supported for reference panel '${panel.manifest.id}'`;
  const mapless = panel.manifest.chromosomes.filter(({ map }) => !map);
  if (parameters.phasing === 'eagle' && mapless.length === panel.manifest.chromosomes.length) {
    return `The reference panel '${panel.manifest.id}' has no genetic map; only phased data can be imputed.`;
  }
  return undefined;
}

/** True when the data is of a build that can't be lifted here; said before anything is read. */
function refusedBuild(request: PipelineRequest, board: StepBoard): boolean {
  const refusal = liftOverRefusal(request);
  if (refusal) board.set('Quality Control', 'lift-over', [liftOverWarning(request), refusal]);
  return refusal !== undefined;
}

async function impute(request: PipelineRequest, board: StepBoard): Promise<boolean> {
  const step = 'Quality Control';
  const warning = needsLiftOver(request) ? [liftOverWarning(request)] : [];
  board.set(step, 'lift-over', warning);
  board.set(step, 'status', [processing]);
  const note = await qualityControl(request, (report) => writeReports(request, report));
  if (warning.length > 0) board.set(step, 'lift-over', [...warning, { type: 0, message: 'Lift Over' }]);
  board.set(step, 'status', note.messages.map(fromService));
  if (note.passed) board.set(step, 'report', [{ type: 0, message: 'Quality Control Report' }]);
  if (!note.passed || request.parameters.mode !== 'imputation') return note.passed;
  const chunks = note.chunks.filter(({ passed }) => passed);
  await imputeAll(request, chunks, board);
  await archiveAll(request, chunks, board);
  return true;
}

function farewell({ passwordIsOurs, password, parameters }: PipelineRequest): string {
  const exported = 'Data have been exported successfully.';
  if (!passwordIsOurs || parameters.mode !== 'imputation') return exported;
  return `${exported} We encrypted the results with the following password: <b>${password}</b>`;
}

function failed(board: StepBoard, detail?: string): Outcome {
  const words = [
    ...(detail === undefined ? [] : [detail]),
    'Imputation job failed.',
    'Pipeline execution failed.',
  ];
  board.set(
    'Summary',
    'end',
    words.map((message) => ({ type: 1, message })),
  );
  return { succeeded: false };
}

/**
 * Runs a job from wherever an earlier run of it was stopped, as the Michigan server does: validation, quality control,
 * phasing, imputation, archives. Answers how it ended; throws when it was aborted or this machine failed. The work
 * folder stays: until the end is noted, another run may still need to find there that all is done.
 */
export async function runJob(request: PipelineRequest): Promise<Outcome> {
  const board = new StepBoard(request.onSteps);
  const { engines, panel, version } = request;
  request.onLog(
    `imputehub-node ${version}, Eagle ${engines.eagle.version}, Minimac4 ${engines.minimac4.version}, bcftools ${engines.bcftools.version}`,
  );
  request.onLog(
    `panel ${panel.manifest.id} ${panel.manifest.version}, fingerprint ${panel.manifest.fingerprint}`,
  );
  for (const directory of [workDirectory(request.directory), outputDirectory(request.directory)])
    await mkdir(directory, { recursive: true });
  try {
    const reason = unsupported(request);
    if (reason !== undefined) return failed(board, reason);
    if (refusedBuild(request, board)) return failed(board);
    if (!(await validate(request, board))) return failed(board);
    if (!(await impute(request, board))) return failed(board);
  } catch (error) {
    if (!(error instanceof TaskFailed) || request.signal.aborted) throw error;
    request.onLog(error.message);
    return failed(board, error.message);
  }
  board.set('Summary', 'end', [{ type: 0, message: farewell(request) }]);
  return { succeeded: true };
}
