import type { Change } from './changes.ts';

/** First line of the change list as a table. */
export const changeTitles: string = `#${['CHROM', 'POS', 'ID', 'BEFORE', 'AFTER', 'RULE', 'WHY'].join('\t')}\n`;

/** A cell cannot hold what ends one. */
const cell = (text: string | number | null): string =>
  text === null ? '.' : String(text).replaceAll(/[\t\r\n]/g, ' ');

/** One line of it. */
export const changeRow = ({ chromosome, position, id, before, after, rule, why }: Change): string =>
  `${[chromosome, position, id, before, after, rule, why].map(cell).join('\t')}\n`;
