import { countsForQuality, QualitySurvey } from '@imputehub/genotypes';
import type { Context } from '../../context.ts';
import type { Surveying } from '../results/vcf.ts';
import type { Job } from '../types.ts';
import { frequencySource } from './frequencies.ts';

/** What counts the quality of a job's results, one survey for each file that counts among the names of all. */
export async function surveyingOf(
  context: Context,
  job: Job,
  signal: AbortSignal,
): Promise<(names: string[]) => Surveying> {
  const source = await frequencySource(context, job, signal);
  const onTrouble = (error: unknown) => {
    if (!signal.aborted)
      context.log.warn({ err: error, job: job.id }, 'frequencies of results were not compared');
  };
  return (names) => (name) =>
    countsForQuality(name, names) ? new QualitySurvey(source, onTrouble) : undefined;
}
