import { reasonOf } from '../../quality-control/chunks.ts';
import type { ChunkResult } from '../../quality-control/types.ts';
import type { ServiceRules } from '../../types.ts';
import type { CheckFacts } from './types.ts';

/** The chunks that these limits make, judged by them. */
export const chunksOf = ({ chunks }: Pick<CheckFacts, 'chunks'>, rules: ServiceRules): ChunkResult[] =>
  (chunks.get(rules.chunkSize) ?? []).map((chunk) => {
    const reason = reasonOf(chunk, rules);
    return { ...chunk, reason, passed: reason === null };
  });
