export { endOfFile as endOfBgzf } from './bgzf/blocks.ts';
export { FileDefect, type FileDefectCode } from './bgzf/defects.ts';
export { type LineOptions, readLines } from './bgzf/lines.ts';
export { indexPath } from './bgzf/node/indexed-vcf.ts';
export { BgzfSpool } from './bgzf/node/spool.ts';
export { textLines } from './bgzf/text-lines.ts';
export { BgzfWriter } from './bgzf/writer.ts';
export { type BuildAnswer, BuildDetector, detectBuild } from './build/detect.ts';
export type { FixRule } from './fix/changes.ts';
export { fixInputs } from './fix/node/inputs.ts';
export { fixFiles } from './fix/node/run.ts';
export type { FixRequest, FixResult } from './fix/node/types.ts';
export { baseOptions, everything, type FixOptions, needsSexes, needsSites, nothing } from './fix/options.ts';
export type { ReferenceSequence } from './fix/reference.ts';
export { type Sexes, sexesOf } from './fix/sexes.ts';
export type { LiftOver } from './fix/steps/lift.ts';
export { FormatDefect, type FormatDefectCode } from './formats/defects.ts';
export { mainOf } from './formats/node/companions.ts';
export { openGenotypes } from './formats/node/open.ts';
export { refusalOf } from './formats/node/refusal.ts';
export { type SitesFiles, sitesOfFiles } from './formats/node/sites-files.ts';
export type { GenotypeFormat, OpenedGenotypes, OpeningOptions } from './formats/node/types.ts';
export { ChainFileInvalid, readChain } from './lift-over/chain.ts';
export { liftFile } from './lift-over/lift.ts';
export type { Run } from './lift-over/sort.ts';
export { localFile } from './node/local-file.ts';
export { SitesError, type SitesText } from './panel/panel-of-sites.ts';
export { compressedSites } from './panel/sites-file.ts';
export { SitesPacker } from './panel-pack/pack.ts';
export { packedPanel } from './panel-pack/read.ts';
export type { PackedSites } from './panel-pack/types.ts';
export { withinPart } from './quality-control/chromosome-x.ts';
export { runQualityControl } from './quality-control/run.ts';
export type {
  Chunk,
  ChunkResult,
  ChunkSink,
  ExcludedSite,
  FrequencyGrid,
  QualityControlReport,
  QualityControlRequest,
  QualityControlSinks,
  SiteCounts,
} from './quality-control/types.ts';
export { excludedSites } from './quality-control/verdict.ts';
export { openReference } from './reference/node/reference-file.ts';
export { type AccuracyBin, dosageAccuracy, positionsOf } from './results/accuracy.ts';
export type { FrequencySource } from './results/quality/frequencies.ts';
export { firstContig, frequenciesOf } from './results/quality/input-frequencies.ts';
export { countsForQuality } from './results/quality/names.ts';
export { type QualityReport, qualityOf } from './results/quality/report.ts';
export type { ResultSite } from './results/quality/site.ts';
export { QualitySurvey } from './results/quality/survey.ts';
export { type QualityTally, readTally } from './results/quality/tally.ts';
export { readSites } from './results/read-sites.ts';
export { isDose, slimName } from './results/slim/names.ts';
export { SlimFieldsMissing, type SlimOptions, slimVcf } from './results/slim/slim.ts';
export { type VerifiedVcf, verifyVcf } from './results/verify.ts';
export { defaultRules } from './rules.ts';
export { knownServices } from './services/known.ts';
export { panelNamed } from './services/rules.ts';
export { kindOfService } from './services/served.ts';
export type * from './types.ts';
export { validateInput } from './validate/validate.ts';
export { canonical, withoutPrefix } from './vcf/chromosomes.ts';
export type { VcfHeader } from './vcf/header.ts';
