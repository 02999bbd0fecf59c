import { type HttpServer, randomPassword } from '@imputehub/platform';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { decodeCursor, encodeCursor, pageOf, pageQuery } from '../../http/page.ts';
import { problems } from '../../http/problem-schema.ts';
import { createAccount, listAccounts, updateAccount } from '../accounts.ts';
import { adminOnly, currentUser } from '../guards.ts';
import { resetPassword } from '../passwords.ts';
import {
  accountChangeShape,
  accountShape,
  newAccountShape,
  passwordShape,
  toAccountShape,
  usernameShape,
} from '../shapes.ts';

const adminProblems = ['forbidden'] as const;
const params = z.object({ id: z.string().max(100).describe('Of the account') });
const newPassword = z
  .object({ password: z.string() })
  .meta({ examples: [{ password: 'kT7wq9JvXn4RbZ2mHsYcPd3f' }] });
const body = z
  .object({
    username: usernameShape,
    email: z.email().max(254),
    role: z.enum(['user', 'admin']).default('user'),
    password: passwordShape.optional().describe('Without it one is generated'),
  })
  .meta({ examples: [{ username: 'ann', email: 'ann@example.org' }] });

function listUsers(app: HttpServer, { db }: Context): void {
  const schema = {
    tags: ['accounts'],
    summary: 'Everybody who has an account',
    description: 'For administrators. Sorted by name, paged by `cursor`.',
    operationId: 'listUsers',
    querystring: pageQuery,
    response: { 200: pageOf(accountShape), ...problems(...adminProblems, 'invalid-cursor') },
  };
  app.get('/api/v1/users', { onRequest: adminOnly, schema }, async ({ query }) => {
    const after = decodeCursor(query.cursor, z.tuple([z.string()]))?.[0];
    const found = await listAccounts(db, query.limit + 1, after);
    const data = found.slice(0, query.limit);
    const last = data.at(-1);
    return {
      data: data.map(toAccountShape),
      next_cursor: found.length > query.limit && last ? encodeCursor([last.username]) : null,
    };
  });
}

function createUser(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['accounts'],
    summary: 'Make an account for somebody',
    description: 'For administrators. Without a password one is generated and answered this once.',
    operationId: 'createUser',
    body,
    response: {
      201: newAccountShape,
      ...problems(...adminProblems, 'username-taken', 'weak-password'),
    },
  };
  app.post('/api/v1/users', { onRequest: adminOnly, schema }, async (request, reply) => {
    const { role, password: given, ...rest } = request.body;
    const password = given ?? randomPassword();
    const account = await createAccount(context, { ...rest, password }, role);
    return await reply
      .code(201)
      .send({ ...toAccountShape(account), password: given === undefined ? password : null });
  });
}

function updateUser(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['accounts'],
    summary: 'Change role or address, disable or enable',
    description:
      'For administrators, who can not demote or disable themselves. A disabled account loses its sessions, and its API tokens are refused.',
    operationId: 'updateUser',
    params,
    body: accountChangeShape,
    response: {
      200: accountShape,
      ...problems(...adminProblems, 'user-not-found', 'username-taken', 'conflict'),
    },
  };
  app.patch('/api/v1/users/:id', { onRequest: adminOnly, schema }, async (request) =>
    toAccountShape(await updateAccount(context, currentUser(request), request.params.id, request.body)),
  );
}

function resetUser(app: HttpServer, context: Context): void {
  const schema = {
    tags: ['accounts'],
    summary: 'Give somebody a new generated password; all sessions of the account end',
    description: 'For administrators. The new password is answered this once.',
    operationId: 'resetUserPassword',
    params,
    response: { 200: newPassword, ...problems(...adminProblems, 'user-not-found') },
  };
  app.post('/api/v1/users/:id/reset-password', { onRequest: adminOnly, schema }, async (request) => ({
    password: await resetPassword(context, request.params.id),
  }));
}

export function adminRoutes(app: HttpServer, context: Context): void {
  listUsers(app, context);
  createUser(app, context);
  updateUser(app, context);
  resetUser(app, context);
}
