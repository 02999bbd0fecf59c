/** Texts may have characters that PostgreSQL takes in no JSON: halves of surrogate pairs, and U+0000. */
const harmless = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '\uFFFD') : value;

/** For a column of JSON; what it cannot hold is shown as U+FFFD. */
export const jsonText = (value: unknown): string => JSON.stringify(value, harmless);
