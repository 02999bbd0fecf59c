import { TabixBuilder } from '../tabix.ts';
import { BgzfFile } from './indexed-file.ts';

/** Where a record lies: 0-based, `end` not included. */
export interface Extent {
  contig: string;
  start: number;
  end: number;
}

export const indexPath = (path: string): string => `${path}.tbi`;

/** A VCF that is written in blocks (BGZF), and its index beside it. */
export class IndexedVcf {
  readonly #path: string;
  readonly #file: BgzfFile;
  readonly #index = new TabixBuilder();
  records = 0;

  private constructor(path: string, file: BgzfFile) {
    this.#path = path;
    this.#file = file;
  }

  /** `header` with its last line end. */
  static async create(path: string, header: string): Promise<IndexedVcf> {
    const vcf = new IndexedVcf(path, await BgzfFile.create(path));
    await vcf.#file.write(Buffer.from(header, 'utf8'));
    return vcf;
  }

  /** `line` with its line end; records come in order. */
  async write({ contig, start, end }: Extent, line: Uint8Array): Promise<void> {
    const from = this.#file.textOffset;
    this.#index.add(contig, start, Math.max(end, start + 1), from, from + line.length);
    this.records += 1;
    await this.#file.write(line);
  }

  /** Both files whole and synced. */
  async close(): Promise<void> {
    const virtual = await this.#file.close();
    const index = await BgzfFile.create(indexPath(this.#path));
    for (const bytes of this.#index.bytes(virtual)) await index.write(bytes);
    await index.close();
  }

  /** Closes the file as it is. */
  async abandon(): Promise<void> {
    await this.#file.abandon();
  }
}
