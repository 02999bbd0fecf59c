import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Scene, scene } from '../jobs.fixture.ts';

let s: Scene;
beforeAll(async () => {
  s = await scene();
});
afterAll(() => s?.close());

test("the service's log is kept when the job is collected, and read from there", async () => {
  const { id } = await s.collected();
  const { db } = s.hub.context;
  const log = [
    '2026-11-25T15:44:29.283Z imputehub-node 0.1.0, Eagle 2.4.1, Minimac4 4.1.2, bcftools 1.16',
    '2026-11-25T15:44:29.702Z $ minimac4 chunk.vcf.gz',
  ].join('\n');
  const kept = await db.selectFrom('job_service_logs').select('job_id').where('job_id', '=', id).execute();
  expect(kept).toHaveLength(1);
  await db.updateTable('job_service_logs').set({ log }).where('job_id', '=', id).execute();
  expect((await s.user.api('GET', `/api/v1/jobs/${id}/provenance`)).body).toMatchObject({
    ...{ commands: ['minimac4 chunk.vcf.gz'], versions: { Minimac4: '4.1.2' } },
  });
  expect((await s.user.api('GET', `/api/v1/jobs/${id}/log`)).body).toContain('minimac4 chunk.vcf.gz');
});

test('a job tells where its results come from, also of files that were deleted', async () => {
  const { id } = await s.collected();
  const path = `/api/v1/jobs/${id}/provenance`;
  const found = await s.user.api('GET', path);
  expect(found.body).toMatchObject({
    ...{ job_id: id, service: { id: s.serviceId, name: 'Scripted', base_url: s.peer.url } },
    panel: { id: s.panelId, fingerprint: null },
    parameters: { build: 'hg19', population: 'eur', phasing: 'eagle' },
    inputs: [{ name: 'chr20.vcf.gz' }],
    commands: [],
  });
  const outputs = z.object({
    outputs: z.array(z.object({ name: z.string(), records: z.number().nullable() })),
  });
  expect(outputs.parse(found.body).outputs).toContainEqual({ name: 'chr20.dose.vcf.gz', records: 900 });
  const { input_files } = await s.job(id);
  await s.user.api('DELETE', `/api/v1/files/${input_files[0]?.id}`);
  expect((await s.user.api('GET', path)).body).toEqual(found.body);
  const stranger = await s.hub.newUser();
  expect((await stranger.api('GET', path)).body).toMatchObject({ code: 'job-not-found' });
});
