/** PLINK data is three files; the first stands for all. */
const companions: [main: string, others: string[]][] = [
  ['.bed', ['.bim', '.fam']],
  ['.pgen', ['.pvar', '.pvar.zst', '.psam']],
];

/** The name of the file that stands for this one among those given; undefined when it stands for itself. */
export function mainOf(name: string, names: readonly string[]): string | undefined {
  for (const [main, others] of companions)
    for (const end of others) {
      const found = name.endsWith(end) && name.slice(0, -end.length) + main;
      if (found && names.includes(found)) return found;
    }
  return undefined;
}
