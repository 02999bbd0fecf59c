import type { NewJob } from '@imputehub/client';
import { type Content, nameOf, type Target } from '../draft/content.ts';
import { fieldOf, isTicked } from '../options/parameters.ts';

/** The job that is asked of one service. Throws while a file is not at the hub. */
export function requestOf(content: Content, target: Target, terms: readonly string[]): NewJob {
  const ids = content.files.map(({ file_id, name }) => {
    if (file_id === null) throw new Error(`${name} is not at the hub yet`);
    return file_id;
  });
  const { phasing, mode, r2Filter, meta } = target.options;
  return {
    name: nameOf(content),
    description: content.description,
    service_id: target.service_id,
    reference_panel_id: target.panel_id,
    input_file_ids: ids,
    build: content.build,
    population: target.population,
    ...(phasing !== undefined && { [fieldOf.phasing]: phasing }),
    ...(mode !== undefined && { [fieldOf.mode]: mode }),
    ...(r2Filter !== undefined && { [fieldOf.r2Filter]: r2Filter }),
    ...(meta !== undefined && { [fieldOf.meta]: isTicked(meta) }),
    accept_terms: [...terms],
  };
}
