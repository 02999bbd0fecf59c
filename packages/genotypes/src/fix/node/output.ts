import { Readable } from 'node:stream';
import { BgzfFile } from '../../bgzf/node/indexed-file.ts';
import { TabixBuilder } from '../../bgzf/tabix.ts';
import { writeRecord } from '../record.ts';
import type { FixRecord } from '../types.ts';
import { indexOf, type Target } from './replace.ts';

/** End of a record, exclusive and 0-based: of REF, or what INFO says. */
function endOf({ position, ref, info }: FixRecord): number {
  const end = /(?:^|;)END=(\d+)/.exec(info)?.[1];
  return Math.max(position - 1 + ref.length, position, Number(end ?? 0));
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
    this.#index.add(record.contig, record.position - 1, endOf(record), from, from + line.length);
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
