import type { PanelSites } from '@imputehub/genotypes';
import {
  type CheckFacts,
  type CheckReport,
  factsWithPanel,
  judgingBy,
  type ServiceVerdict,
  unknownPanel,
} from '@imputehub/genotypes/check';
import { type Reading, rulesOfTarget, type Target, verdictOfTarget } from './targets.ts';

export interface Verdicts {
  report: CheckReport;
  verdicts: ServiceVerdict[];
  /** That of the first that was asked about: the report is about it. */
  chosen?: ServiceVerdict;
  /** The sites of its panel are known. */
  known: boolean;
}

export interface Asking {
  targets: Target[];
  build: 'hg19' | 'hg38';
  population: string;
  panelOf(target: Target | undefined): Promise<PanelSites>;
  read(reading: Reading): Promise<CheckReport>;
}

const all = judgingBy(undefined);

/** Without a choice every known service is asked. */
async function ofAll({ panelOf, read }: Asking): Promise<Verdicts> {
  const { rules, otherChunkSizes } = all;
  const report = await read({ rules, otherChunkSizes, panel: await panelOf(undefined) });
  return { report, verdicts: all.verdictsOf(report.facts).verdicts, known: false };
}

const chunkSizes = (targets: Target[]) => targets.map((target) => rulesOfTarget(target).chunkSize);

/** Reads for each target what it needs: those whose panels' sites are not known share a reading. */
class Readings {
  readonly #asking: Asking;
  #shared: CheckFacts | undefined;

  /** `shared`: a reading without sites that there is already. */
  constructor(asking: Asking, shared: CheckFacts | undefined) {
    this.#asking = asking;
    this.#shared = shared;
  }

  async factsFor(target: Target): Promise<CheckFacts> {
    const { panelOf, read, population } = this.#asking;
    const panel = await panelOf(target);
    if (panel.unknown) return factsWithPanel(await this.#without(), panel, population);
    return (await read({ rules: rulesOfTarget(target), otherChunkSizes: [], panel })).facts;
  }

  async #without(): Promise<CheckFacts> {
    const { targets, build, read } = this.#asking;
    const panel = unknownPanel(build);
    this.#shared ??= (
      await read({
        rules: all.rules,
        otherChunkSizes: distinct(chunkSizes(targets), all.rules.chunkSize),
        panel,
      })
    ).facts;
    return this.#shared;
  }
}

const distinct = (sizes: number[], but: number): number[] =>
  [...new Set(sizes)].filter((size) => size !== but);

/** The verdict of each service that was asked about, in their order; the report is the first one's. */
export async function verdictsFor(asking: Asking): Promise<Verdicts> {
  const [first, ...others] = asking.targets;
  if (!first) return await ofAll(asking);
  const panel = await asking.panelOf(first);
  const rules = rulesOfTarget(first);
  const otherChunkSizes = panel.unknown ? distinct(chunkSizes(others), rules.chunkSize) : [];
  const report = await asking.read({ rules, otherChunkSizes, panel });
  const chosen = verdictOfTarget(first, report.facts);
  const readings = new Readings(asking, panel.unknown ? report.facts : undefined);
  const verdicts = [chosen];
  for (const other of others) verdicts.push(verdictOfTarget(other, await readings.factsFor(other)));
  return { report, verdicts, chosen, known: !panel.unknown };
}
