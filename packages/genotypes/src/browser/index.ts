/** A check in a browser: files are Blobs, and inflating is the browser's. No Node behind any of it. */
export { checkFiles } from '../check/check.ts';
export { documentOf } from '../check/report/document.ts';
export { verdictsOfService } from '../check/verdicts/verdict.ts';
export { panelOfSites } from '../panel/panel-of-sites.ts';
export { asDelivered, knownServices } from '../services/known.ts';
export { rulesOf } from '../services/rules.ts';
export { blobRecords } from './records.ts';
export { blobSites } from './sites.ts';
