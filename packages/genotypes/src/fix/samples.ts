import type { Change } from './changes.ts';
import type { Survey } from './survey.ts';

/** Calls of one sample over all the records of all the files. */
export interface SampleCalls {
  called: number;
  records: number;
}

export type CallsByName = Map<string, SampleCalls>;

/** Adds what one file had; a name that stands twice in it counts as one. */
export function addCalls(
  all: CallsByName,
  samples: readonly string[],
  called: Uint32Array,
  records: number,
): void {
  for (const [index, name] of samples.entries()) {
    const before = all.get(name) ?? { called: 0, records: 0 };
    all.set(name, { called: before.called + (called[index] ?? 0), records: before.records + records });
  }
}

const sampleDropped = (id: string, why: string): Change => ({
  ...{ chromosome: null, position: null, id, before: id, after: null, rule: 'sample-dropped', why },
});

/** Samples below the call rate over all files. */
export function samplesToDrop(calls: CallsByName, least: number): Change[] {
  return [...calls].flatMap(([id, { called, records }]) =>
    records === 0 || called / records >= least
      ? []
      : [sampleDropped(id, `call rate ${(called / records).toFixed(4)} is below ${least}`)],
  );
}

/** Samples of a file below the call rate in one of its chunks: a service leaves such a chunk out for everybody. */
export function lowInChunk({ header, chunks }: Pick<Survey, 'header' | 'chunks'>, least: number): Change[] {
  return header.samples.flatMap((id, sample) => {
    const worst = chunks?.worst(sample);
    if (!worst || worst.called / worst.records >= least) return [];
    const rate = (worst.called / worst.records).toFixed(4);
    return [sampleDropped(id, `call rate ${rate} in ${worst.chunk} is below ${least}`)];
  });
}

/** Names that services or tools stumble over. */
export function oddNames(samples: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of samples) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count > 1 || /\s/.test(name) || name === '')
    .map(([name]) => name);
}

/** Names without blanks, each once: the second `A` becomes `A_2`, or the next that is free. */
export function uniqueNames(samples: readonly string[]): { names: string[]; changes: Change[] } {
  const plain = samples.map((name) => name.trim().replaceAll(/\s+/g, '_') || 'sample');
  const taken = new Set(plain);
  const used = new Set<string>();
  const changes: Change[] = [];
  const names = samples.map((before, index) => {
    const stem = plain[index] ?? before;
    let name = stem;
    for (let n = 2; used.has(name) || (name !== stem && taken.has(name)); n++) name = `${stem}_${n}`;
    used.add(name);
    const why = name === stem ? 'blanks in a name' : 'a sample of this name stands before';
    if (name !== before)
      changes.push({
        chromosome: null,
        position: null,
        id: before,
        before,
        after: name,
        rule: 'sample-renamed',
        why,
      });
    return name;
  });
  return { names, changes };
}
