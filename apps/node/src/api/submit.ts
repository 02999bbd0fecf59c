import type { HttpServer } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { panelsDirectory } from '../config.ts';
import type { Context } from '../context.ts';
import { fail } from '../failure.ts';
import { refuseWithoutRoom } from '../jobs/room.ts';
import type { Runner } from '../jobs/runner.ts';
import { IncomingJob, refuseFull } from '../jobs/submit.ts';
import { usablePanels } from '../panels/index.ts';
import { choosePanel, fieldText, inputName, jobNameOf, parametersOf, passwordOf } from './form.ts';
import { identityOf, signedIn } from './identity.ts';
import { refuseInMaintenance, requireApplication } from './server.ts';
import { Uploads } from './uploads.ts';

/** Names and texts are shown in pages by other clients, so Cloudgene escapes them when they arrive. */
const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Streams the files to disk and collects the fields; the first value of a field counts. */
async function readParts(request: FastifyRequest, job: IncomingJob): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    const name = inputName(part.fieldname);
    if (part.type === 'file') {
      if (name !== 'files') throw fail(400, `Parameter '${name}' is not a file.`);
      await job.add(part.filename, part.file);
    } else if (!fields.has(name)) {
      if (name === 'files')
        throw fail(
          400,
          "Parameter 'files': URL-based uploads are no longer supported. Please use direct file uploads instead.",
        );
      fields.set(name, fieldText(name, part));
    }
  }
  return fields;
}

async function receive(
  context: Context,
  request: FastifyRequest,
  application: string,
  job: IncomingJob,
): Promise<void> {
  const { account } = identityOf(request);
  const fields = await readParts(request, job);
  if (job.files === 0) throw fail(400, 'No vcf.gz input files detected.');
  const panel = choosePanel(
    await usablePanels(panelsDirectory(context.config), context.log),
    fields.get('refpanel'),
  );
  await job.commit({
    username: account.username,
    admin: account.is_admin,
    name: escaped(jobNameOf(fields.get('job-name'))),
    applicationId: application,
    userAgent: escaped(request.headers['user-agent'] ?? '').slice(0, 300),
    panelId: panel.manifest.id,
    parameters: parametersOf(fields, panel),
    password: passwordOf(fields.get('password')),
  });
}

/** Answers the job's id; of what is refused nothing stays. */
async function take(context: Context, request: FastifyRequest, application: string): Promise<string> {
  const job = new IncomingJob(context);
  try {
    await receive(context, request, application, job);
    return job.id;
  } catch (error) {
    await job.discard();
    throw error;
  }
}

export function submitRoute(app: HttpServer, context: Context, runner: Runner): void {
  const uploads = new Uploads(context);
  app.post(
    '/api/v2/jobs/submit/:app',
    { onRequest: signedIn, schema: { params: z.object({ app: z.string() }) } },
    async (request) => {
      refuseInMaintenance(context);
      requireApplication(request.params.app);
      const { account } = identityOf(request);
      // Before the upload, not only after it: nobody waits an hour to hear that.
      await refuseFull(context, account.username, account.is_admin);
      if (!request.isMultipart()) throw fail(415, 'Send the job as multipart/form-data.');
      await refuseWithoutRoom(context, Number(request.headers['content-length'] ?? 0));
      const upload = () => take(context, request, request.params.app);
      const id = await (account.is_admin ? upload() : uploads.run(account.username, upload));
      runner.poke();
      return { success: true, message: 'Your job was successfully added to the job queue.', id };
    },
  );
}
