import { checkFiles } from '../check/check.ts';
import { documentOf } from '../check/report/document.ts';
import type { Texts } from '../check/report/texts.ts';
import type { CheckDocument, Checked } from '../check/report/types.ts';
import { verdictOfService } from '../check/verdicts/verdict.ts';
import { unknownPanel } from '../panel/panel-of-sites.ts';
import type { FrequencyGrid } from '../quality-control/types.ts';
import { asDelivered } from '../services/known.ts';
import { rulesOf } from '../services/rules.ts';
import {
  panelAsServed,
  type ServedPanelFacts,
  type ServedService,
  serviceAsServed,
} from '../services/served.ts';
import type { Build, PanelSites, Phasing } from '../types.ts';
import type { ReadingOptions } from './chunks.ts';
import { openBlob } from './open.ts';

/** Whose verdict is asked for. */
export interface Judge {
  service: ServedService;
  panel?: ServedPanelFacts | undefined;
}

export interface BlobCheck extends ReadingOptions {
  files: readonly { name: string; blob: Blob }[];
  build: Build;
  population: string;
  phasing: Phasing;
  judges: Judge[];
  /** With sites, where they are at hand; every judge is then of this panel. */
  panel?: PanelSites | undefined;
  texts: Texts;
}

export interface BlobCheckResult {
  /** `verdicts` are in the order of the judges. */
  document: CheckDocument;
  frequencies: FrequencyGrid | null;
}

function known({ service, panel }: Judge) {
  const found = serviceAsServed(service);
  return { service: found, panel: panel && panelAsServed(found, panel) };
}

/**
 * A check in a browser, of files of any kind that needs no other program, in constant memory. Throws FormatDefect for
 * what is no genotype file, SitesError, and what `signal` was aborted with.
 */
export async function checkBlobs(request: BlobCheck): Promise<BlobCheckResult> {
  const { build, population, phasing, signal, onBytes, texts } = request;
  const judges = request.judges.map(known);
  const [first] = judges;
  const rules = first && request.panel ? rulesOf(first.service, first.panel) : rulesOf(asDelivered);
  const sizes = new Set(judges.map(({ service, panel }) => rulesOf(service, panel).chunkSize));
  sizes.delete(rules.chunkSize);
  const opened = await Promise.all(request.files.map(({ name, blob }) => openBlob(name, blob)));
  const files = opened.map(({ name, size, refused, records }) => ({
    ...{ name, bytes: refused === undefined ? size : undefined },
    read: () => records({ signal, onBytes }),
  }));
  const panel = request.panel ?? unknownPanel(build);
  const asked = { build, population, phasing, mode: 'imputation', r2Filter: '0', rules };
  const report = await checkFiles({ ...asked, files, panel, otherChunkSizes: [...sizes] });
  const verdicts = judges.map(({ service, panel: of }) => verdictOfService(report.facts, service, of));
  const otherKinds = opened.flatMap(({ name, refused }): Checked['otherKinds'] =>
    refused === undefined ? [] : [[name, refused]],
  );
  const chosen = request.panel && verdicts[0];
  const document = await documentOf(
    { report, verdicts, chosen, otherKinds },
    { texts, known: request.panel !== undefined, build },
  );
  return { document, frequencies: report.quality.frequencies };
}
