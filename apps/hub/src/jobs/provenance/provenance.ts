import { isDose, readLines } from '@imputehub/genotypes';
import type { Context } from '../../context.ts';
import { filesByIds, openStored } from '../../files/index.ts';
import { requirePanel, requireService } from '../../services/index.ts';
import { version } from '../../version.ts';
import type { Job } from '../types.ts';
import { factsOfLog, versionsOfHeader } from './from-log.ts';
import { collectedFiles, findServiceLog, sentFiles } from './store.ts';

/** Header lines come first; no writer puts more of them before its own. */
const mostLines = 1000;

/** The `##` lines of a result, as far as the first few thousand; none of what is gone or cannot be read. */
async function metaOf(context: Context, fileId: number | undefined): Promise<string[]> {
  const [file] = await filesByIds(context.db, fileId === undefined ? [] : [fileId]);
  if (!file) return [];
  const meta: string[] = [];
  try {
    for await (const lines of readLines({ name: file.name, open: () => openStored(context, file) })) {
      for (const line of lines) {
        const text = line.toString('utf8');
        if (!text.startsWith('##') || meta.length >= mostLines) return meta;
        meta.push(text);
      }
    }
  } catch (error) {
    context.log.info({ err: error, file: file.id }, 'the header of a result was not read');
  }
  return meta;
}

/** Where results come from, as far as it is known here: who computed them, with what, of what. */
export async function provenanceOf(context: Context, job: Job) {
  const { db } = context;
  const service = await requireService(db, job.service_id);
  const panel = await requirePanel(db, job.reference_panel_id);
  const outputs = await collectedFiles(db, job.id);
  const log = factsOfLog((await findServiceLog(db, job.id)) ?? '');
  const meta = await metaOf(context, outputs.find(({ name }) => isDose(name))?.id);
  return {
    job_id: job.id,
    hub_version: version,
    service: {
      ...{ id: service.id, name: service.name, version: service.version, base_url: service.baseUrl },
      external_job_id: job.external_job_id,
    },
    panel: {
      ...{ id: panel.id, name: panel.name, external_id: panel.externalId, build: panel.build },
      fingerprint: log.fingerprint ?? panel.sites?.fingerprint ?? null,
    },
    parameters: {
      ...{ build: job.build, population: job.population, phasing: job.phasing, mode: job.mode },
      r2_filter: job.r2_filter,
    },
    commands: log.commands,
    versions: { ...versionsOfHeader(meta), ...log.versions },
    inputs: (await sentFiles(db, job.id)).map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    outputs: outputs.map(({ id: _, ...file }) => file),
    created_at: job.created_at.toISOString(),
    submitted_at: job.submitted_at?.toISOString() ?? null,
    started_at: job.started_at?.toISOString() ?? null,
    completed_at: job.completed_at?.toISOString() ?? null,
  };
}
