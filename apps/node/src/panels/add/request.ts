import { problem } from '@imputehub/platform';
import type { Engines } from '../../engines/index.ts';

export interface AddPanelRequest {
  root: string;
  id: string;
  name?: string | undefined;
  version?: string | undefined;
  description?: string | undefined;
  build: 'hg19' | 'hg38';
  /** Phased VCF or BCF, one or more chromosomes each. */
  files: string[];
  /** Genetic maps; without them those of the Debian package shapeit4-example. */
  maps: string[];
  /** `sample<TAB>population` lines; without it there is one population, `all`. */
  populationFile?: string | undefined;
  engines: Engines;
  signal: AbortSignal;
  onProgress?: (message: string) => void;
}

/** One chromosome, and the file that holds it. */
export interface Source {
  file: string;
  contig: string;
  chromosome: string;
}

export const invalid = (detail: string) => problem('node-panel-invalid', { detail });
