import { Readable } from 'node:stream';
import { BgzfFile } from '../../bgzf/node/indexed-file.ts';
import { TabixBuilder } from '../../bgzf/tabix.ts';
import { lastPosition, writeRecord } from '../record.ts';
import type { FixRecord } from '../types.ts';
import { indexOf, type Target } from './replace.ts';

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
  readonly #file: BgzfFile;
  readonly #index = new TabixBuilder();
  records = 0;

  private constructor(target: Target, file: BgzfFile) {
    this.target = target;
    this.#file = file;
  }

  static async create(target: Target, header: string): Promise<VcfOutput> {
    const output = new VcfOutput(target, await BgzfFile.create(target.part));
    await output.#file.write(Buffer.from(header, 'utf8'));
    return output;
  }

  /** Records come in order. */
  async write(record: FixRecord): Promise<void> {
    const line = writeRecord(record);
    const from = this.#file.textOffset;
    const { start, end } = extentOf(record);
    this.#index.add(record.contig, start, Math.max(end, start + 1), from, from + line.length);
    this.records += 1;
    await this.#file.write(line);
  }

  /** Both files whole and synced, without their names yet. */
  async close(): Promise<void> {
    const virtual = await this.#file.close();
    const index = await BgzfFile.create(indexOf(this.target).part);
    for await (const bytes of Readable.from(this.#index.bytes(virtual))) await index.write(bytes);
    await index.close();
  }

  async abandon(): Promise<void> {
    await this.#file.abandon();
  }
}
