import type { Job } from '@imputehub/client';
import { type Content, emptyContent } from './content.ts';

/** A new job as an earlier one was: its files that are still here, and its choices. */
export function contentFromJob(job: Job): Content {
  const files = job.input_files.flatMap(({ id, name, size, download_url }) =>
    download_url === null ? [] : [{ key: crypto.randomUUID(), name, size, file_id: id, mended: false }],
  );
  const { phasing, mode, r2_filter, meta } = job;
  const options = { phasing, mode, r2Filter: r2_filter, meta: String(meta) };
  const target = {
    ...{ service_id: job.service_id, panel_id: job.reference_panel_id, population: job.population, options },
    ...{ submission: null, job_id: null },
  };
  return {
    ...emptyContent(),
    ...{ files, build: job.build, targets: [target], name: job.name, description: job.description },
    from_job: job.id,
  };
}
