import type { FileSummary, ServiceRules, ValidationRequest } from '../types.ts';
import { type Place, Refused, refusal } from './messages.ts';

const refuse = (code: string, message: string, next: string, service: string, place: Place = {}) =>
  new Refused(refusal(code, message, next, service, place));

/** Of the files the names are enough. */
type NamedFiles = Pick<ValidationRequest, 'phasing' | 'population' | 'panel'> & { files: { name: string }[] };

/** A4: the panel must have the population that is asked for; undefined: its populations are not known here. */
export function checkPopulation({
  population,
  panel,
}: Pick<ValidationRequest, 'population' | 'panel'>): void {
  if (!panel || population === '') return;
  if (panel.populations.some(({ id }) => id.toLowerCase() === population.toLowerCase())) return;
  const there = panel.populations.map(({ id }) => ` - ${id}`).join('\n');
  throw refuse(
    'population-not-in-panel',
    `The panel has no population "${population}".`,
    `Choose one of ${panel.populations.map(({ id }) => id).join(', ')}.`,
    `Population '${population}' is not supported by reference panel '${panel.id}'.\nAvailable populations:\n${there}`,
  );
}

/** A0, A1, A4: what can be judged before a file is read. */
export function checkRequest({ files, phasing, population, panel }: NamedFiles): void {
  if (!['eagle', 'beagle', 'no_phasing'].includes(phasing)) {
    const service = "For phasing, only options 'eagle', 'beagle' or 'no_phasing' are allowed.";
    throw new Refused(
      refusal(
        'phasing-unknown',
        `There is no phasing called "${phasing}".`,
        'Choose eagle or no_phasing.',
        service,
        {},
        'Summary',
      ),
    );
  }
  if (!files.some(({ name }) => name.endsWith('.vcf.gz'))) {
    const next = 'Give files whose names end in .vcf.gz, compressed with bgzip.';
    throw new Refused(
      refusal(
        'no-vcf-files',
        'No file name ends in .vcf.gz.',
        next,
        'No vcf.gz input files detected.',
        {},
        'Summary',
      ),
    );
  }
  checkPopulation({ population, panel });
}

const filled = (words: string, limit: number, count: number): string =>
  words.replace('{limit}', String(limit)).replace('{count}', String(count));

function checkSamples(
  { name, samples }: FileSummary,
  before: FileSummary | undefined,
  rules: ServiceRules,
): void {
  const count = samples.length;
  if (before && before.samples.length !== count) {
    throw refuse(
      'samples-differ',
      `${name} has ${count} samples, ${before.name} has ${before.samples.length}.`,
      'Every file of a job must hold the same samples: one file per chromosome of the same people.',
      `Please double check, if all uploaded VCF files include the same amount of samples (${count} vs ${before.samples.length})`,
      { file: name },
    );
  }
  if (rules.minSamples > 0 && count < rules.minSamples) {
    const next = `Add samples, or choose a service that takes fewer than ${rules.minSamples}.`;
    throw refuse(
      'samples-too-few',
      `${name} has ${count} samples; at least ${rules.minSamples} are wanted.`,
      next,
      rules.words
        ? filled(rules.words.tooFewSamples, rules.minSamples, count)
        : `At least ${rules.minSamples} samples must be uploaded.`,
      { file: name },
    );
  }
  if (rules.maxSamples > 0 && count > rules.maxSamples) {
    const { name: who, mail } = rules.contact;
    throw refuse(
      'samples-too-many',
      `${name} has ${count} samples; at most ${rules.maxSamples} are taken.`,
      'Split the samples over several jobs, or ask the service.',
      rules.words
        ? filled(rules.words.tooManySamples, rules.maxSamples, count)
        : `The maximum number of samples is ${rules.maxSamples}. Please contact ${who} (<a href="${mail}">${mail}</a>) to discuss this large imputation.`,
      { file: name },
    );
  }
}

function checkPrefix({ name, contig, chromosome }: FileSummary, build: 'hg19' | 'hg38'): void {
  const prefixed = contig.startsWith('chr');
  if (prefixed === (build === 'hg38')) return;
  const right = build === 'hg38' ? `chr${chromosome}` : chromosome;
  throw refuse(
    'chromosome-prefix',
    `${name} calls its chromosome "${contig}", which is not how ${build} writes it.`,
    `If the data is ${build}, rename it to "${right}" (bcftools annotate --rename-chrs); if it is ${build === 'hg38' ? 'hg19' : 'hg38'}, say so with the job.`,
    `Your upload data contains chromosome '${contig}'. This is not a valid ${build} encoding. Please ensure that your input data is build ${build} and chromosome is encoded as '${right}'.`,
    { file: name, chromosome },
  );
}

/** A13 to A15, and the rules of forks, after each file. */
export function checkFile(
  summary: FileSummary,
  before: FileSummary[],
  { rules, build }: Pick<ValidationRequest, 'rules' | 'build'>,
): void {
  checkSamples(summary, before.at(-1), rules);
  checkPrefix(summary, build);
  const twin =
    rules.oneFilePerChromosome && before.find(({ chromosome }) => chromosome === summary.chromosome);
  if (twin) {
    throw refuse(
      'chromosome-twice',
      `${twin.name} and ${summary.name} both hold chromosome ${summary.chromosome}.`,
      'Give one file per chromosome.',
      `Only one file per chromosome allowed. Chromosome ${summary.chromosome} found in files '${twin.name}' and '${summary.name}'.`,
      { file: summary.name, chromosome: summary.chromosome },
    );
  }
}

/** A16 and the density rule of TOPMed, after all files. */
export function checkAll(
  files: FileSummary[],
  { phasing, rules }: Pick<ValidationRequest, 'phasing' | 'rules'>,
): void {
  if (phasing === 'no_phasing' && files.some(({ phased }) => !phased)) {
    throw refuse(
      'unphased',
      'The genotypes are not phased, and no phasing was chosen.',
      'Choose phasing eagle.',
      'Your input data is unphased. Please select an algorithm for phasing.',
    );
  }
  const variants = files.reduce((sum, f) => sum + f.variants, 0);
  const chunks = files.reduce((sum, f) => sum + f.chunks, 0);
  if (rules.maxSnpsPerChunk !== null && variants > rules.maxSnpsPerChunk * chunks) {
    const most = rules.maxSnpsPerChunk.toLocaleString('en');
    throw refuse(
      'too-dense',
      `${variants} variants in ${chunks} chunks are more than ${most} per chunk.`,
      'The service takes array data; thin the file to the sites of an array.',
      `Your upload data contains ${variants} SNPs in ${chunks} chunks. Input genotypes are expect to come from array genotypes with no more than ${most} SNPs expected per chunk.`,
    );
  }
}
