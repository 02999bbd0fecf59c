import { headerText } from '../header.ts';
import { nameOf } from '../names.ts';
import type { Batches } from '../order.ts';
import type { Group, Plan } from '../plan-types.ts';
import { VcfOutput } from './output.ts';
import type { Targets } from './targets.ts';
import type { FixRequest } from './types.ts';

/** Writes the records of a group to as many files as its layout asks for, one at a time. */
export class Writer {
  readonly #request: FixRequest;
  readonly #plan: Plan;
  readonly #group: Group;
  readonly #targets: Targets;
  #open: VcfOutput | undefined;
  #contig: string | undefined;
  readonly done: VcfOutput[] = [];
  records = 0;

  constructor(request: FixRequest, plan: Plan, group: Group, targets: Targets) {
    this.#request = request;
    this.#plan = plan;
    this.#group = group;
    this.#targets = targets;
  }

  async write(batches: Batches, afterBatch: () => Promise<void>): Promise<void> {
    for await (const batch of batches) {
      this.#request.signal?.throwIfAborted();
      for (const record of batch) {
        this.records += 1;
        if (this.#request.dryRun) continue;
        const output = this.#for(record.contig) ?? (await this.#begin(record.contig));
        await output.write(record);
      }
      await afterBatch();
    }
    await this.#end();
  }

  #for(contig: string): VcfOutput | undefined {
    return this.#request.options.layout !== 'chromosomes' || contig === this.#contig ? this.#open : undefined;
  }

  async #begin(contig: string): Promise<VcfOutput> {
    await this.#end();
    const { options } = this.#request;
    const inputs = this.#group.members.map(({ input }) => input.paths[0] ?? input.name);
    const target = this.#targets.claim(nameOf(options.layout, inputs, contig));
    const { meta, samples, contigs } = this.#group;
    const own = options.layout === 'chromosomes' ? [contig] : contigs;
    const { rename, build } = this.#plan;
    this.#contig = contig;
    this.#open = await VcfOutput.create(
      target,
      headerText({ meta, samples, contigs: own, build, rename, options }),
    );
    return this.#open;
  }

  async #end(): Promise<void> {
    if (!this.#open) return;
    await this.#open.close();
    this.done.push(this.#open);
    this.#open = undefined;
  }

  async abandon(): Promise<void> {
    await this.#open?.abandon();
  }
}
