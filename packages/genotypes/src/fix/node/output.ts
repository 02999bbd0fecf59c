import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { BgzfFile } from '../../bgzf/node/indexed-file.ts';
import { TabixBuilder } from '../../bgzf/tabix.ts';
import { writeRecord } from '../record.ts';
import type { FixRecord } from '../types.ts';
import { partOf } from './replace.ts';

/** End of a record, exclusive and 0-based: of REF, or what INFO says. */
function endOf({ position, ref, info }: FixRecord): number {
  const end = /(?:^|;)END=(\d+)/.exec(info)?.[1];
  return Math.max(position - 1 + ref.length, position, Number(end ?? 0));
}

/** One VCF that is written under the name of a part, with its index. */
export class VcfOutput {
  readonly path: string;
  readonly #file: BgzfFile;
  readonly #index = new TabixBuilder();
  records = 0;

  private constructor(path: string, file: BgzfFile) {
    this.path = path;
    this.#file = file;
  }

  static async create(path: string, header: string): Promise<VcfOutput> {
    const output = new VcfOutput(path, await BgzfFile.create(partOf(path)));
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

  /** Both files whole and synced, still under the names of parts. */
  async close(): Promise<void> {
    const virtual = await this.#file.close();
    const index = await BgzfFile.create(partOf(`${this.path}.tbi`));
    for await (const bytes of Readable.from(this.#index.bytes(virtual))) await index.write(bytes);
    await index.close();
  }

  async abandon(): Promise<void> {
    await this.#file.abandon();
    for (const path of [this.path, `${this.path}.tbi`]) await rm(partOf(path), { force: true });
  }
}
