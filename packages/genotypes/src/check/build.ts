import type { BuildAnswer } from '../build/detect.ts';
import type { SampledPlaces } from './places.ts';

/** The build that the positions speak for. Its table is loaded only here. */
export async function buildOf({ sample, seen }: SampledPlaces): Promise<BuildAnswer> {
  const { BuildDetector } = await import('../build/detect.ts');
  const detector = new BuildDetector();
  for (const { chromosome, position } of sample) detector.add(chromosome, position);
  // Those left out of the sample could not have hit; they count for what chance would do.
  detector.addOthers(seen - sample.length);
  return detector.answer();
}
