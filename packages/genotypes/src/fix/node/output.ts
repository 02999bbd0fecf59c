import { IndexedVcf } from '../../bgzf/node/indexed-vcf.ts';
import { lastPosition, writeRecord } from '../record.ts';
import type { FixRecord } from '../types.ts';
import type { Target } from './replace.ts';

/** Where a record begins and ends, 0-based and half open: by REF, or by what INFO says. */
function extentOf({ position, ref, info }: FixRecord): { start: number; end: number } {
  // Position 0 is a telomere.
  const start = Math.max(0, position - 1);
  const said = Number(/(?:^|;)END=(\d+)/.exec(info)?.[1] ?? 0);
  return { start, end: Math.min(Math.max(start + ref.length, said), lastPosition) };
}

/** One VCF that is written under the name of a part, with its index. */
export class VcfOutput {
  readonly target: Target;
  readonly #vcf: IndexedVcf;

  private constructor(target: Target, vcf: IndexedVcf) {
    this.target = target;
    this.#vcf = vcf;
  }

  static async create(target: Target, header: string): Promise<VcfOutput> {
    return new VcfOutput(target, await IndexedVcf.create(target.part, header));
  }

  get records(): number {
    return this.#vcf.records;
  }

  /** Records come in order. */
  async write(record: FixRecord): Promise<void> {
    await this.#vcf.write({ contig: record.contig, ...extentOf(record) }, writeRecord(record));
  }

  /** Both files whole and synced, without their names yet. */
  async close(): Promise<void> {
    await this.#vcf.close();
  }

  async abandon(): Promise<void> {
    await this.#vcf.abandon();
  }
}
