import swagger from '@fastify/swagger';
import type { HttpServer } from '@imputehub/platform';
import { version } from '../version.ts';
import { completion } from './complete.ts';
import { addReference } from './reference.ts';

const description = `One place to check genotype files, choose among imputation services, submit, follow and collect.

Sign in with \`POST /api/v1/auth/login\` or make an API token, and send it as \`Authorization: Bearer <token>\`.
Browsers sign in with \`POST /api/v1/auth/session\` and send its cookie.
Errors are problem documents (RFC 9457) with a stable \`code\`, what happened (\`detail\`) and what to do (\`next\`).
Lists are paged by \`cursor\`; times are ISO 8601 in UTC; sizes are bytes.`;

const document = {
  openapi: '3.1.0',
  info: { title: 'ImputeHub', version, description, license: { name: 'Apache-2.0' } },
  security: [{ bearer: [] }, { cookie: [] }],
  components: {
    securitySchemes: {
      bearer: { type: 'http' as const, scheme: 'bearer' },
      cookie: { type: 'apiKey' as const, in: 'cookie', name: 'imputehub_session' },
    },
  },
  tags: [
    { name: 'accounts', description: 'Sign-in, accounts, API tokens' },
    {
      name: 'services',
      description: 'Imputation services, their health, panels and your credentials for them',
    },
    { name: 'reference panels', description: 'What the services offer to impute against' },
    { name: 'files', description: 'Uploaded genotypes and collected results' },
    { name: 'checks', description: 'What a service would say of files, before they travel' },
    { name: 'drafts', description: 'Jobs that are not submitted yet' },
    { name: 'fixes', description: 'Mend uploaded files, with a list of every change' },
    { name: 'jobs', description: 'Submit, follow, cancel, retry, collect' },
    { name: 'administration', description: 'Who did what, queues, running programs, settings in force' },
    { name: 'events', description: 'What happens, while it happens' },
    { name: 'notifications', description: 'Inbox, preferences, digests' },
    { name: 'webhooks', description: 'Your notifications, sent to programs' },
    { name: 'health', description: 'For load balancers and monitors' },
  ],
};

/** Collects every route registered after it into `/api/v1/openapi.json`, with a readable page at `/api/v1/docs`. */
export async function addOpenApi(app: HttpServer): Promise<void> {
  const { transform, complete } = completion();
  await app.register(swagger, { openapi: document, transform });
  let written: object | undefined;
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => {
    written ??= complete(app.swagger());
    return written;
  });
  addReference(app);
}
