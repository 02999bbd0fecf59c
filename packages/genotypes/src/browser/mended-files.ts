import { headerText } from '../fix/header.ts';
import { nameOf } from '../fix/names.ts';
import type { FixOptions } from '../fix/options.ts';
import type { Batches } from '../fix/order.ts';
import type { Group, Plan } from '../fix/plan-types.ts';
import { writeRecord } from '../fix/record.ts';
import { FormatDefect } from '../formats/defects.ts';
import { BlobBgzf } from './bgzf.ts';

export interface MendedFile {
  name: string;
  blob: Blob;
  records: number;
}

/** Files as mended, in blocks. */
export class MendedFiles {
  readonly #options: FixOptions;
  readonly #plan: Plan;
  readonly files: MendedFile[] = [];
  records = 0;

  constructor(options: FixOptions, plan: Plan) {
    this.#options = options;
    this.#plan = plan;
  }

  async write(group: Group, batches: Batches, signal: AbortSignal | undefined): Promise<void> {
    let open: { contig: string; name: string; text: BlobBgzf; records: number } | undefined;
    for await (const batch of batches) {
      signal?.throwIfAborted();
      for (const record of batch) {
        if (!open || (this.#options.layout === 'chromosomes' && open.contig !== record.contig)) {
          await this.#keep(open);
          open = { ...(await this.#begin(group, record.contig)), contig: record.contig, records: 0 };
        }
        open.records += 1;
        await open.text.write(writeRecord(record));
      }
    }
    await this.#keep(open);
  }

  async #begin({ meta, samples, contigs, members }: Group, contig: string) {
    const options = this.#options;
    const { rename, build } = this.#plan;
    const own = options.layout === 'chromosomes' ? [contig] : contigs;
    const text = new BlobBgzf();
    const header = headerText({ meta, samples, contigs: own, build, rename, options });
    await text.write(new TextEncoder().encode(header));
    const inputs = members.map(({ input }) => input.name);
    return { name: nameOf(options.layout, inputs, contig), text };
  }

  async #keep(open: { name: string; text: BlobBgzf; records: number } | undefined): Promise<void> {
    if (!open) return;
    const { name, text, records } = open;
    if (this.files.some((file) => file.name === name))
      throw new FormatDefect('fix-names-collide', `Two outputs would be called ${name}.`);
    this.files.push({ name, blob: await text.end(), records });
    this.records += records;
  }
}
