import { imputeChunk, phaseChunk } from './chunk.ts';
import type { PlannedChunk } from './quality-control.ts';
import type { StepBoard } from './steps.ts';
import type { PipelineRequest } from './types.ts';

const step = 'Phasing and Imputation';

/** Counts of a stage, shown as a bar. */
class Stage {
  readonly #board: StepBoard;
  readonly #label: string;
  readonly #total: number;
  #running = 0;
  #done = 0;

  constructor(board: StepBoard, label: string, total: number) {
    this.#board = board;
    this.#label = label;
    this.#total = total;
  }

  async run(work: () => Promise<void>): Promise<void> {
    this.#running += 1;
    this.#show();
    await work();
    this.#running -= 1;
    this.#done += 1;
    this.#show();
  }

  #show(): void {
    this.#board.progress(step, this.#label, this.#done, this.#running, this.#total);
  }
}

/**
 * Phases and imputes every chunk, several at once: as many as there are threads, and the threads shared evenly when
 * there are fewer chunks.
 */
export async function imputeAll(
  request: PipelineRequest,
  chunks: PlannedChunk[],
  board: StepBoard,
): Promise<void> {
  const atOnce = Math.min(chunks.length, request.threads);
  const threads = Math.max(1, Math.floor(request.threads / Math.max(atOnce, 1)));
  const phasing =
    request.parameters.phasing === 'no_phasing'
      ? undefined
      : new Stage(board, 'Phasing with Eagle', chunks.length);
  const imputation = new Stage(board, 'Imputation', chunks.length);
  const waiting = [...chunks];
  const worker = async () => {
    for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
      const mine = chunk;
      await phasing?.run(() => phaseChunk(request, mine, threads));
      await imputation.run(() => imputeChunk(request, mine, threads));
    }
  };
  // The first failure ends the job; the others are told to stop through it.
  const stop = new AbortController();
  const own = { ...request, signal: AbortSignal.any([request.signal, stop.signal]) };
  request = own;
  const results = await Promise.allSettled(
    Array.from({ length: atOnce }, () =>
      worker().catch((error: unknown) => {
        waiting.length = 0;
        stop.abort(error);
        throw error;
      }),
    ),
  );
  const failed = results.find((r) => r.status === 'rejected');
  if (failed) throw request.signal.reason ?? failed.reason;
}
