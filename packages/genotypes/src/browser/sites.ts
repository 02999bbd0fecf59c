import { FileDefect } from '../bgzf/defects.ts';
import { SitesError, type SitesText } from '../panel/panel-of-sites.ts';
import { blocksText } from './text.ts';

async function* textOf(file: Blob): AsyncGenerator<Uint8Array> {
  try {
    yield* blocksText(file);
  } catch (error) {
    throw error instanceof FileDefect ? new SitesError(error.message, { cause: error }) : error;
  }
}

/** Text of a file of sites, compressed by bgzip. Throws SitesError. */
export const blobSites =
  (file: Blob): SitesText =>
  () =>
    textOf(file);
