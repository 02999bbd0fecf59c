import type { Build } from '../types.ts';

const names = [...Array.from({ length: 22 }, (_, i) => String(i + 1)), 'X', 'Y', 'MT'];

/** Base pairs of GRCh37 (hs37d5) and GRCh38, chromosomes 1 to 22, X, Y and MT. */
const lengths: Record<Build, number[]> = {
  hg19: [
    249250621, 243199373, 198022430, 191154276, 180915260, 171115067, 159138663, 146364022, 141213431,
    135534747, 135006516, 133851895, 115169878, 107349540, 102531392, 90354753, 81195210, 78077248, 59128983,
    63025520, 48129895, 51304566, 155270560, 59373566, 16569,
  ],
  hg38: [
    248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636, 138394717,
    133797422, 135086622, 133275309, 114364328, 107043718, 101991189, 90338345, 83257441, 80373285, 58617616,
    64444167, 46709983, 50818468, 156040895, 57227415, 16569,
  ],
};

/** Length of a chromosome by its plain name; undefined for other contigs. */
export const contigLength = (name: string, build: Build): number | undefined =>
  lengths[build][names.indexOf(name)];
