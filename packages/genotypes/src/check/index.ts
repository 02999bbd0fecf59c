/** All of a check and nothing else: a command that takes half a second should not load for as long. */
export { FileDefect } from '../bgzf/defects.ts';
export { recordsOf } from '../bgzf/read-records.ts';
export { FormatDefect } from '../formats/defects.ts';
export { sniff } from '../formats/node/sniff.ts';
export {
  compressedSites,
  panelOfSites,
  SitesError,
  type SitesText,
  unknownPanel,
} from '../panel/sites-file.ts';
export { excludedSites } from '../quality-control/verdict.ts';
export { defaultRules } from '../rules.ts';
export { asDelivered, knownServices } from '../services/known.ts';
export { panelNamed, rulesOf } from '../services/rules.ts';
export type { KnownPanel, KnownService } from '../services/types.ts';
export { parallelRecords } from '../threads/parallel-records.ts';
export { ScanPool } from '../threads/pool.ts';
export { buildOf } from './build.ts';
export { checkFiles } from './check.ts';
export { documentOf } from './report/document.ts';
export type { TextCode } from './report/texts.ts';
export type { CheckDocument, Checked, Told } from './report/types.ts';
export type { CheckedFile, CheckReport, CheckRequest, Example } from './types.ts';
export type { ServiceVerdict } from './verdicts/types.ts';
export { verdictOfService, verdictsOfService } from './verdicts/verdict.ts';
