import { CommandError, exitCodeOf, exitCodes } from '../../exit-codes.ts';
import { type Told, tell } from '../../report.ts';

export interface Step {
  step: string;
  seconds: number;
  ok: boolean;
  /** What was found. */
  detail: string;
}

/** What one step found, for the report, and hands to the next. */
export interface Found<T> {
  detail: string;
  value: T;
}

export interface Failure extends Told {
  step: string;
  exitCode: number;
}

/** The steps of one walk, timed; the first that fails, or meets the time limit, ends it. */
export class Walk {
  readonly steps: Step[] = [];
  failure: Failure | undefined;
  /** Of the job, once there is one. */
  jobId: string | undefined;
  readonly #signal: AbortSignal;
  readonly #told: (step: Step) => void;

  constructor(signal: AbortSignal, told: (step: Step) => void) {
    this.#signal = signal;
    this.#told = told;
  }

  async step<T>(name: string, work: () => Promise<Found<T>>): Promise<T> {
    const begun = performance.now();
    const done = (ok: boolean, detail: string) => {
      const seconds = Math.round(performance.now() - begun) / 1000;
      const step = { step: name, seconds, ok, detail };
      this.steps.push(step);
      this.#told(step);
    };
    try {
      this.#signal.throwIfAborted();
      const { detail, value } = await work();
      done(true, detail);
      return value;
    } catch (error) {
      this.failure = this.#failureOf(name, error);
      done(false, this.failure.message);
      throw error;
    }
  }

  #failureOf(step: string, error: unknown): Failure {
    // Whatever a request or a wait says once it is cut off, the limit is why.
    const why = this.#signal.aborted
      ? new CommandError(
          `The time limit was reached during ${step}.`,
          'Give more with --limit, or look at the job: imputehub jobs',
          exitCodes.timedOut.code,
        )
      : error;
    return { step, ...tell(why), exitCode: exitCodeOf(why) };
  }
}
