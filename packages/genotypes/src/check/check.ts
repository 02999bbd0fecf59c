import type { FilePass } from '../quality-control/file-pass.ts';
import { QualityControlJob } from '../quality-control/job.ts';
import { RecordError } from '../quality-control/record.ts';
import type { ExcludedSite, SiteCounts } from '../quality-control/types.ts';
import type { Part } from '../scan/parts.ts';
import type { FileSummary, Finding } from '../types.ts';
import { FileRules } from '../validate/file-rules.ts';
import { checkAll, checkFile, checkRequest } from '../validate/job-rules.ts';
import { Refused } from '../validate/messages.ts';
import { unreadable } from '../validate/unreadable.ts';
import { SampledPlaces } from './places.ts';
import { versionOf } from './survey/header.ts';
import { Survey } from './survey/survey.ts';
import type { CheckedFile, CheckReport, CheckRequest, Example } from './types.ts';
import type { FileFacts } from './verdicts/types.ts';

const mostExamples = 5;

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A check under way: the rules of input and quality control over the same single reading of each file. */
class Check {
  readonly #request: CheckRequest;
  readonly #quality: QualityControlJob;
  readonly #findings: Finding[] = [];
  /** Those of the findings that no service's own limits are behind. */
  readonly #refusals: Finding[] = [];
  readonly #files: FileSummary[] = [];
  readonly #facts: FileFacts[] = [];
  readonly #examples = new Map<keyof SiteCounts, Example[]>();
  /** What ended quality control early; the rules of input go on. */
  #broken: unknown;
  /** A file could not be read to its end, so that nothing can be said of the whole against the panel. */
  #unread = false;
  #variants = 0;
  #samples: number | undefined;
  readonly #places = new SampledPlaces();
  readonly #survey: Survey;

  constructor(request: CheckRequest) {
    this.#request = request;
    this.#survey = new Survey(request.build);
    this.#quality = new QualityControlJob({
      ...request,
      sinks: {
        excluded: (site, counter) => this.#example(counter, site),
        typedOnly: (site) => this.#example('typedOnly', site),
        deviates: (site, { study, panel }) =>
          this.#survey.tally.add(
            'variants-frequency-deviates',
            () =>
              `${site.chromosome}:${site.position} ${site.ref}/${site.alt}: ${study.toFixed(2)} here, ${panel.toFixed(2)} in the panel`,
          ),
      },
    });
  }

  #example(counter: keyof SiteCounts, { id, chromosome, position, ref, alt }: ExcludedSite): void {
    const there = this.#examples.get(counter);
    if (!there) this.#examples.set(counter, [{ id, chromosome, position, ref, alt }]);
    else if (there.length < mostExamples) there.push({ id, chromosome, position, ref, alt });
  }

  /** Runs a rule of the service; a refusal is a finding. */
  #rule(rule: () => void): void {
    try {
      rule();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#findings.push(error.refusal.finding);
    }
  }

  /** What is asked for, before any file is read. */
  request(): void {
    const before = this.#findings.length;
    // Sites may be unknown of a panel whose populations are known.
    const { unknown, populations } = this.#request.panel;
    const panel = unknown && populations.length === 0 ? undefined : this.#request.panel;
    this.#rule(() => checkRequest({ ...this.#request, panel }));
    this.#refusals.push(...this.#findings.slice(before));
  }

  async file(file: CheckedFile): Promise<void> {
    const { rules: limits, otherChunkSizes } = this.#request;
    const rules = new FileRules(file.name, limits.chunkSize, otherChunkSizes);
    let pass: FilePass | undefined;
    let version = '';
    let survey: ReturnType<Survey['file']> | undefined;
    try {
      for await (const part of file.read()) {
        this.#variants += part.block.count;
        this.#samples ??= part.header.samples.length;
        this.#places.add(part.block);
        version ||= versionOf(part.header);
        survey ??= this.#survey.file(file.name, part.header);
        survey(part.block);
        rules.take(part.header, part.block, part.firstLine);
        pass ??= this.#quality.file(file.name, part.header);
        await this.#take(pass, part);
      }
      const summary = rules.end();
      if (pass && this.#broken === undefined) this.#quality.add(await pass.end());
      this.#rule(() => checkFile(summary, this.#files, this.#request));
      this.#files.push(summary);
      this.#facts.push({ summary, version, bytes: file.bytes, chunks: rules.chunks });
    } catch (error) {
      const refused = error instanceof Refused ? error : unreadable(error, file.name);
      if (!refused) throw error;
      this.#unread = true;
      this.#findings.push(refused.refusal.finding);
      this.#refusals.push(refused.refusal.finding);
    } finally {
      await pass?.close();
    }
  }

  async #take(pass: FilePass, part: Part): Promise<void> {
    if (this.#broken !== undefined) return;
    try {
      await pass.take(part.block, part.firstLine);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      this.#broken = error;
    }
  }

  end(): CheckReport {
    this.#rule(() => checkAll(this.#files, this.#request));
    const quality = this.#quality.report(this.#broken);
    const ofQuality = this.#unread ? [] : quality.findings;
    const findings = [...this.#findings, ...ofQuality];
    const accepted = findings.every(({ severity }) => severity !== 'fatal');
    return {
      accepted,
      files: this.#files,
      findings,
      quality,
      examples: this.#examples,
      places: this.#places,
      ...{ variants: this.#variants, samples: this.#samples ?? 0 },
      survey: this.#survey.end(this.#files),
      facts: {
        ...this.#quality.facts,
        ...{
          build: this.#request.build,
          phasing: this.#request.phasing,
          known: !this.#request.panel.unknown,
        },
        ...{ files: this.#facts, counts: quality.counts },
        refusals: this.#refusals,
        stopped: this.#broken === undefined ? [] : ofQuality,
        partial: this.#unread || this.#broken !== undefined,
      },
    };
  }
}

/**
 * Judges files as a service of the Michigan kind would: its input validation and its quality control against a panel,
 * in one reading of each file. The service stops at its first refusal; here the others are told too. Files are judged
 * whatever their names; the service looks at `*.vcf.gz` alone.
 */
export async function checkFiles(request: CheckRequest): Promise<CheckReport> {
  const check = new Check(request);
  check.request();
  for (const file of request.files.toSorted(byName)) await check.file(file);
  return check.end();
}
