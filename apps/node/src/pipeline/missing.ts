const [tab, colon, dot] = [9, 58, 46];

/** Where the genotypes of a record begin; -1 when it has none. */
function genotypesAt(line: Uint8Array): number {
  let at = -1;
  for (let columns = 0; columns < 9; columns++) {
    at = line.indexOf(tab, at + 1);
    if (at === -1) return -1;
  }
  return at + 1;
}

/** Whether a genotype of a VCF record is missing, wholly or partly. GT is the first of its fields (VCF 4.2, 1.4.2). */
export function hasMissing(line: Uint8Array): boolean {
  const from = genotypesAt(line);
  if (from === -1) return false;
  for (let at = line.indexOf(dot, from); at !== -1; ) {
    if (line.lastIndexOf(colon, at) < line.lastIndexOf(tab, at)) return true;
    // A number of another field: on with the next sample.
    const next = line.indexOf(tab, at);
    at = next === -1 ? -1 : line.indexOf(dot, next);
  }
  return false;
}

/** Records with missing genotypes among those of the chunks that are kept. */
export class MissingGenotypes {
  count = 0;
  first = Number.POSITIVE_INFINITY;

  add(records: number, first: number): void {
    this.count += records;
    this.first = Math.min(this.first, first);
  }
}
