/** Chunks done and in all, where a message counts them: `Phasing with Eagle (3/12)`, `Imputation (3 of 12)`. */
export function countedIn(text: string): { done: number; all: number } | undefined {
  const found = /\((\d{1,6})\s*(?:\/|of)\s*(\d{1,6})\)/.exec(text);
  if (!found) return undefined;
  const [done, all] = [Number(found[1]), Number(found[2])];
  return all > 0 && done <= all ? { done, all } : undefined;
}
