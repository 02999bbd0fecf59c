import { type HttpServer, problem } from '@imputehub/platform';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { discardUploads, type Received, receiveUpload, requireFile } from '../../files/index.ts';
import { problems } from '../../http/problem-schema.ts';
import { adminOnly, currentUser } from '../../users/index.ts';
import { panelShape, toPanelShape } from '../panel-shapes.ts';
import { attachSites, detachSites } from '../panel-sites/attach.ts';
import type { Panel } from '../types.ts';
import { panelParams } from './panels.ts';

const byFile = z
  .object({
    file_id: z
      .number()
      .int()
      .positive()
      .max(2 ** 31 - 1)
      .describe('A file that you uploaded; it may be deleted afterwards'),
  })
  .meta({ examples: [{ file_id: 12 }] });

const form = z
  .object({ file: z.file().describe('The sites, whatever the field name') })
  .meta({ examples: [{ file: '(the bytes of panel.sites.gz)' }] });

const put = {
  tags: ['reference panels'],
  summary: 'Attach the sites of a panel',
  description:
    'For administrators. Takes a VCF or BCF (genotypes are ignored) or the sites table of the Michigan server (`ID CHROM POS REF ALT`, then `AAF_<POP>`), sorted, plain or compressed; in place of those there were. Checks of files are then held against them. Answers when every site was read.',
  operationId: 'attachPanelSites',
  params: panelParams,
  form,
  body: byFile.nullish(),
  response: {
    200: panelShape,
    ...problems(
      'forbidden',
      'panel-not-found',
      'file-not-found',
      'file-gone',
      'file-empty',
      'file-name-invalid',
      'upload-empty',
      'upload-incomplete',
      'payload-too-large',
      'storage-full',
      'panel-sites-invalid',
      'panel-sites-build',
    ),
  },
};

async function fromFile(context: Context, request: FastifyRequest, panelId: number): Promise<Panel> {
  const { data } = byFile.safeParse(request.body);
  if (!data) throw problem('invalid-request', { detail: 'file_id is missing.' });
  return await attachSites(
    context,
    panelId,
    await requireFile(context.db, currentUser(request).id, data.file_id),
  );
}

async function fromForm(context: Context, request: FastifyRequest, panelId: number): Promise<Panel> {
  const received: Received[] = [];
  try {
    const part = await request.file();
    if (!part) throw problem('upload-empty');
    const { filename, file: stream } = part;
    const upload = await receiveUpload(context, { filename, stream, truncated: () => stream.truncated });
    received.push(upload);
    return await attachSites(context, panelId, { name: upload.name, storageKey: upload.stored.key });
  } catch (error) {
    throw request.raw.aborted ? problem('upload-incomplete', { cause: error }) : error;
  } finally {
    await discardUploads(context, received);
  }
}

export function panelSitesRoutes(app: HttpServer, context: Context): void {
  const path = '/api/v1/reference-panels/:id/sites';
  app.put(path, { onRequest: adminOnly, schema: put }, async (request) => {
    const attach = request.isMultipart() ? fromForm : fromFile;
    return toPanelShape(await attach(context, request, request.params.id));
  });
  const remove = {
    tags: ['reference panels'],
    summary: 'Take the sites of a panel away',
    description: 'For administrators. What needs them is told as not known from then on.',
    operationId: 'detachPanelSites',
    params: panelParams,
    response: { 204: z.null(), ...problems('forbidden', 'panel-not-found', 'panel-sites-not-found') },
  };
  app.delete(path, { onRequest: adminOnly, schema: remove }, async (request, reply) => {
    await detachSites(context, request.params.id);
    return await reply.code(204).send(null);
  });
}
