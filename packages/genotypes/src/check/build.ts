import type { BuildAnswer } from '../build/detect.ts';
import type { SampledPlaces } from './places.ts';

/** The build that the positions speak for. Its table is loaded only here. */
export async function buildOf({ sample, seen }: SampledPlaces): Promise<BuildAnswer> {
  const { BuildDetector } = await import('../build/detect.ts');
  const detector = await BuildDetector.create();
  for (const { chromosome, position } of sample) detector.add(chromosome, position);
  // Those left out of the sample could not have hit; they count for what chance would do.
  for (let left = seen - sample.length; left > 0; left--) detector.add('', 1);
  return detector.answer();
}
