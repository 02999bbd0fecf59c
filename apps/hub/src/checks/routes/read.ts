import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { currentUser, signedIn } from '../../users/index.ts';
import { checkPage, deleteCheck, requireCheck, storedPage, storedReport } from '../checks.ts';
import { pageAnswer, sendPage } from '../page-answer.ts';
import {
  checkParams,
  checkShape,
  checkWithReport,
  reportShape,
  toCheckShape,
  toCheckShapes,
} from '../shapes.ts';

function listRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['checks'],
    summary: 'Your checks, newest first',
    description:
      'Without their reports. Paged by `cursor`. A check is kept for IMPUTEHUB_CHECK_DAYS after its end.',
    operationId: 'listChecks',
    querystring: pageQuery,
    response: { 200: pageOf(checkShape), ...problems('invalid-cursor') },
  };
  app.get('/api/v1/checks', { onRequest: signedIn, schema }, async (request) => {
    const { limit, cursor } = request.query;
    const before = decodeCursor(cursor, z.tuple([z.uuid()]))?.[0];
    const { checks, next } = await checkPage(context.db, currentUser(request).id, before, limit);
    return {
      data: await toCheckShapes(context, checks),
      next_cursor: next === null ? null : encodeCursor([next]),
    };
  });
}

function oneRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['checks'],
    summary: 'One check, with its report',
    description: 'The report is there when the status is `done`.',
    operationId: 'getCheck',
    params: checkParams,
    response: { 200: checkWithReport, ...problems('check-not-found') },
  };
  app.get('/api/v1/checks/:id', { onRequest: signedIn, schema }, async (request) => {
    const { db } = context;
    const check = await requireCheck(db, currentUser(request).id, request.params.id);
    const report = await storedReport(db, check.id);
    return { ...(await toCheckShape(db, check)), report: report && reportShape.parse(report) };
  });
}

function pageRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['checks'],
    summary: 'The report of a check as a page',
    description:
      'For people: verdict, findings, regions and allele frequencies, in one file to keep or send on.',
    operationId: 'getCheckPage',
    params: checkParams,
    response: { 200: pageAnswer, ...problems('check-not-found', 'check-not-ready') },
  };
  app.get('/api/v1/checks/:id/report.html', { onRequest: signedIn, schema }, async (request, reply) => {
    const check = await requireCheck(context.db, currentUser(request).id, request.params.id);
    return await sendPage(reply, await storedPage(context.db, check.id));
  });
}

function deleteRoute(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['checks'],
    summary: 'Delete a check and its report',
    description: 'One that runs is stopped. Its files stay.',
    operationId: 'deleteCheck',
    params: checkParams,
    response: { 204: z.null(), ...problems('check-not-found') },
  };
  app.delete('/api/v1/checks/:id', { onRequest: signedIn, schema }, async (request, reply) => {
    await deleteCheck(context, currentUser(request).id, request.params.id);
    return await reply.code(204).send(null);
  });
}

export function readCheckRoutes(app: HttpServer, context: Context): void {
  for (const add of [listRoute, oneRoute, pageRoute, deleteRoute]) add(app, context);
}
