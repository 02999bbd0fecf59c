/**
 * Damages real files of every kind at random and gives them to everything that reads some. Nothing may crash, hang or
 * take much memory, and whatever fails must say so with a code of the catalogue.
 *
 *     node scripts/fuzz.ts --minutes 60 --seed 1
 *     node scripts/fuzz.ts --seed 1 --case 4711      one case again
 */
import { parseArgs } from 'node:util';
import { type Fault, fuzz } from './fuzz/supervise.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    case: { type: 'string' },
  },
});

const seed = Number(values.seed);
const show = ({ number, what, plan, files }: Fault) =>
  console.error(`seed ${seed}, case ${number}: ${what}\n  ${plan}\n  ${files}\n`);
const single = values.case === undefined ? undefined : { from: Number(values.case), cases: 1 };
const { cases, faults } = await fuzz({
  ...{ seed, onFault: show },
  ...(single ?? { milliseconds: Number(values.minutes) * 60_000 }),
});
console.log(`seed ${seed}: ${cases} cases, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
