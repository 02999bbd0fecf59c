import type { HttpServer } from '@imputehub/platform';
import { z } from 'zod';
import { readToken } from '../accounts/tokens.ts';
import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';

const json = z.string().transform((text, { addIssue }): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return addIssue('no JSON');
  }
});
const inJson = json.pipe(z.object({ token: z.string() }));

/** The token of a form or of JSON, whatever the body calls itself; '' when there is none. */
function tokenOf(body: unknown): string {
  const text = typeof body === 'string' ? body : '';
  const found = inJson.safeParse(text);
  return found.success ? found.data.token : (new URLSearchParams(text).get('token') ?? '');
}

/** Always 200. Empty strings where Cloudgene sends null: one client stops at a null (protocol section 10.1). */
async function verification(context: Context, token: string): Promise<object> {
  try {
    const { account, kind, expires } = await readToken(context, token);
    if (kind !== 'api') throw new Failure(401, 'Invalid API Token.');
    const { username, full_name: name, mail } = account;
    return {
      valid: true,
      message: `API Token was created by ${username} and is valid.`,
      username,
      name,
      mail,
      expire: expires.toISOString(),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      valid: false,
      message: 'Invalid API Token.',
      username: '',
      name: '',
      mail: '',
      expire: new Date().toISOString(),
    };
  }
}

/** `POST /api/v2/tokens/verify`: every body is answered with 200, so it is read as text and judged here. */
export async function verifyRoute(app: HttpServer, context: Context): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, async (_request: unknown, body: unknown) => body);
    scope.post('/api/v2/tokens/verify', async ({ body }) => verification(context, tokenOf(body)));
  });
}
