/** A stretch of a chain: `[size]` for the last, `[size, gap in the source, gap in the target]` before it. */
export type ChainBlock = [size: number] | [size: number, sourceGap: number, targetGap: number];

export interface ChainParts {
  score?: number;
  source?: string;
  /** 0-based. */
  sourceStart: number;
  target?: string;
  targetSize?: number;
  targetStart: number;
  strand?: '+' | '-';
  blocks: ChainBlock[];
}

/** A chain as UCSC writes it; `targetStart` of a reversed one counts from the end of its contig, as theirs does. */
export function chainText(parts: ChainParts): string {
  const {
    score = 1000,
    source = 'chr20',
    target = 'chr20',
    targetSize = 10_000_000,
    strand = '+',
    blocks,
  } = parts;
  const sum = (gap: 1 | 2) => blocks.reduce((total, block) => total + block[0] + (block[gap] ?? 0), 0);
  const head = [
    ...['chain', score, source, 10_000_000, '+', parts.sourceStart, parts.sourceStart + sum(1)],
    ...[target, targetSize, strand, parts.targetStart, parts.targetStart + sum(2), 1],
  ].join(' ');
  return `${head}\n${blocks.map((block) => block.join('\t')).join('\n')}\n\n`;
}
