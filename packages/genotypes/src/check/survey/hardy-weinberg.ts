/** Below it a variant departs from Hardy-Weinberg equilibrium for more than chance or mixed descent. */
const remarkable = 1e-10;
/**
 * No table with a chi-square below this has an exact p so small (held against every table of up to 150 people in the
 * test; where the two differ, it is chi-square that is the larger). Most variants are done with by this alone.
 */
const worthTheSum = 30;

function chiSquare(homRef: number, het: number, homAlt: number): number {
  const people = homRef + het + homAlt;
  const alt = (2 * homAlt + het) / (2 * people);
  const expected = 2 * people * alt * (1 - alt);
  return expected === 0 ? 0 : people * (1 - het / expected) ** 2;
}

/** One side of the table: from the observed number of heterozygotes on, relative to the observed table's weight. */
function side(next: (weight: number) => number): { all: number; rare: number } {
  const sum = { all: 0, rare: 0 };
  for (let weight = next(1); weight > 0; weight = next(weight)) {
    sum.all += weight;
    if (weight <= 1 + 1e-8) sum.rare += weight;
  }
  return sum;
}

/**
 * Exact test of Hardy-Weinberg equilibrium (Wigginton, Cutler and Abecasis 2005): the share of all tables with these
 * alleles that are no likelier than this one.
 */
export function exactP(homRef: number, het: number, homAlt: number): number {
  let [a, h, b] = [homRef, het, homAlt];
  const more = side((weight) => {
    const w = a > 0 && b > 0 ? (weight * 4 * a * b) / ((h + 2) * (h + 1)) : 0;
    [a, h, b] = [a - 1, h + 2, b - 1];
    return w;
  });
  [a, h, b] = [homRef, het, homAlt];
  const fewer = side((weight) => {
    const w = h > 1 ? (weight * h * (h - 1)) / (4 * (a + 1) * (b + 1)) : 0;
    [a, h, b] = [a + 1, h - 2, b + 1];
    return w;
  });
  return (1 + more.rare + fewer.rare) / (1 + more.all + fewer.all);
}

/** Exact p below 1e-10. */
export const departsFromEquilibrium = (homRef: number, het: number, homAlt: number): boolean =>
  chiSquare(homRef, het, homAlt) > worthTheSum && exactP(homRef, het, homAlt) < remarkable;
