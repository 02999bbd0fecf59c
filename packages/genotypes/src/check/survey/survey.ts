import { partOf } from '../../quality-control/chromosome-x.ts';
import { type RecordBlock, RecordCursor } from '../../scan/records.ts';
import type { Build, FileSummary } from '../../types.ts';
import { canonical } from '../../vcf/chromosomes.ts';
import type { VcfHeader } from '../../vcf/header.ts';
import { surveyContig, surveyHeader } from './header.ts';
import { surveyNames } from './names.ts';
import { SampleCalls } from './samples.ts';
import { XHeterozygosity } from './sex.ts';
import { emptyShares, SiteSurvey } from './sites.ts';
import { NoticeTally } from './tally.ts';
import type { SurveyReport } from './types.ts';

/** What is worth knowing of the files and is no rule of a service, gathered while they pass. */
export class Survey {
  readonly tally: NoticeTally = new NoticeTally();
  readonly #build: Build;
  readonly #calls = new SampleCalls();
  readonly #variants = emptyShares();
  #sex: XHeterozygosity | undefined;

  constructor(build: Build) {
    this.#build = build;
  }

  /** The next file; answers what takes its blocks. */
  file(name: string, header: VcfHeader): (block: RecordBlock) => void {
    surveyHeader(name, header, this.#build, this.tally);
    const counted = this.#calls.fits(header.samples);
    const sites = new SiteSurvey(this.tally, this.#variants);
    let begun = false;
    return (block) => {
      const record = new RecordCursor(block);
      while (record.next()) {
        if (!begun) this.#begin(name, header, record.contig);
        begun = true;
        sites.add(record);
        if (counted) this.#onX(record);
      }
      if (counted) this.#calls.add(block, block.count);
    };
  }

  #begin(name: string, header: VcfHeader, contig: string): void {
    surveyContig(name, header, contig, this.tally);
    const chromosome = canonical(contig);
    if (chromosome === 'MT' || chromosome === 'M')
      this.tally.add('chromosome-mt', () => `${name}: ${contig}`);
    if (chromosome === 'Y' || chromosome === '24') this.tally.add('chromosome-y', () => `${name}: ${contig}`);
  }

  #onX(record: RecordCursor): void {
    if (canonical(record.contig) !== 'X' || partOf('X', record.position, this.#build) !== 'X.nonPAR') return;
    if (record.alleles < 0) return;
    this.#sex ??= new XHeterozygosity(this.#calls.names);
    this.#sex.add(record);
  }

  end(files: FileSummary[]): SurveyReport {
    surveyNames(new Set(this.#calls.names), this.tally);
    for (const { name, phased, chromosome } of files)
      if (phased && chromosome !== 'MT') this.tally.add('genotypes-phased', () => name);
    this.#sex?.end(this.tally);
    const { worstSamples, shares } = this.#calls.end(this.tally);
    return {
      notices: this.tally.notices,
      missing: { samples: shares, variants: this.#variants },
      worstSamples,
    };
  }
}
