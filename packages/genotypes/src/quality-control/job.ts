import { FileDefect } from '../bgzf/defects.ts';
import type { Finding, ServiceMessage } from '../types.ts';
import type { VcfHeader } from '../vcf/header.ts';
import { FilePass } from './file-pass.ts';
import { emptyGrid } from './frequencies.ts';
import { RecordError } from './record.ts';
import type { JobTally } from './site-rules.ts';
import type { ChunkResult, QualityControlReport, QualityControlRequest, SiteCounts } from './types.ts';
import { verdictOf } from './verdict.ts';

const noCounts = (): SiteCounts => ({
  alternativeFrequency: 0,
  found: 0,
  typedOnly: 0,
  match: 0,
  alleleSwitch: 0,
  strandFlip: 0,
  strandFlipAndAlleleSwitch: 0,
  palindromic: 0,
  filterFlag: 0,
  invalidAlleles: 0,
  multiallelic: 0,
  duplicates: 0,
  monomorphic: 0,
  alleleMismatch: 0,
  lowCallRate: 0,
  remaining: 0,
});

const step = 'Quality Control';

type Outcome = Pick<QualityControlReport, 'passed' | 'findings' | 'messages'>;

/** A record, the panel or the file itself ended the job; the servers say no more than that. */
function broken({ message: text, code }: RecordError | FileDefect): Outcome {
  const finding: Finding = {
    code,
    severity: 'fatal',
    file: null,
    line: null,
    chromosome: null,
    position: null,
    message: text,
    next: 'Mend the record it names, or leave the chromosome out if the panel does not have it.',
    service: text,
  };
  return { passed: false, findings: [finding], messages: [{ level: 'error', step, text }] };
}

function tallyFor({ panel, population }: Pick<QualityControlRequest, 'panel' | 'population'>): JobTally {
  const chosen = panel.populations.find(({ id }) => id.toLowerCase() === population.toLowerCase());
  const panelSamples = chosen?.samples ?? 0;
  return {
    counts: noCounts(),
    frequencies: panelSamples > 0 ? emptyGrid() : null,
    panelSamples,
    haploid: new Set(),
  };
}

/** Quality control of a job's files, one after another in the order of their names, whoever reads them. */
export class QualityControlJob {
  readonly #request: Omit<QualityControlRequest, 'files'>;
  readonly #tally: JobTally;
  readonly #chunks: ChunkResult[] = [];
  readonly #otherChunks: ChunkResult[][] = [];
  readonly #x = { mixed: false, ambiguous: false };

  constructor(request: Omit<QualityControlRequest, 'files'>) {
    this.#request = request;
    this.#tally = tallyFor(request);
  }

  /** The next file. */
  file(name: string, header: VcfHeader): FilePass {
    return new FilePass(name, header, this.#request, this.#tally);
  }

  /** What the file's pass answered at its end. */
  add({ chunks, others, mixed, ambiguous }: Awaited<ReturnType<FilePass['end']>>): void {
    this.#chunks.push(...chunks);
    for (const [i, results] of others.entries())
      this.#otherChunks[i] = [...(this.#otherChunks[i] ?? []), ...results];
    this.#x.mixed ||= mixed;
    this.#x.ambiguous ||= ambiguous;
  }

  /** Chunks by their size, of every size that was asked for, and what was seen on chromosome X. */
  get facts(): { chunks: Map<number, ChunkResult[]>; x: { mixed: boolean; ambiguous: boolean } } {
    const sizes = this.#request.otherChunkSizes ?? [];
    return {
      chunks: new Map([
        [this.#request.rules.chunkSize, this.#chunks],
        ...sizes.map((size, i): [number, ChunkResult[]] => [size, this.#otherChunks[i] ?? []]),
      ]),
      x: this.#x,
    };
  }

  /** `error`: what ended the job early. Throws it on when it is no fault of the files or the panel. */
  report(error?: unknown): QualityControlReport {
    const { panel, rules, phasing } = this.#request;
    const { counts, frequencies } = this.#tally;
    const chunks = this.#chunks;
    const skipped: ServiceMessage[] = frequencies
      ? []
      : [{ level: 'warning', step, text: 'Skip allele frequency check.' }];
    const report = (found: Outcome, before: ServiceMessage[]) => ({
      ...found,
      counts,
      chunks,
      frequencies,
      messages: [...before, ...found.messages],
    });
    if (error instanceof RecordError || error instanceof FileDefect) return report(broken(error), skipped);
    if (error !== undefined) throw error;
    const calculating: ServiceMessage = { level: 'ok', step, text: 'Calculating QC Statistics' };
    const verdict = verdictOf({ counts, chunks, rules, x: this.#x, phasing }, panel);
    return report(verdict, [...skipped, calculating]);
  }
}
