/** For `ilike`: any text that has this in it, its `%` and `_` as they stand. */
export const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
