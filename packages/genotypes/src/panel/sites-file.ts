import { FileDefect } from '../bgzf/defects.ts';
import { readText } from '../bgzf/lines.ts';
import type { GenotypeFile } from '../types.ts';
import { SitesError, type SitesText } from './panel-of-sites.ts';

/** A fault of the sites is none of the file that is held against them. */
async function* sitesText(file: GenotypeFile): AsyncGenerator<Buffer> {
  try {
    yield* readText(file, { requireBgzf: false });
  } catch (error) {
    throw error instanceof FileDefect ? new SitesError(error.message, { cause: error }) : error;
  }
}

/** Text of a file of sites compressed by gzip or bgzip. Throws SitesError. */
export const compressedSites =
  (file: GenotypeFile): SitesText =>
  () =>
    sitesText(file);
