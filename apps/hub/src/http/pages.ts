import { catalogue, type HttpServer } from '@imputehub/platform';
import { z } from 'zod';

const markup = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222}h2{margin:2rem 0 .2rem;font:600 1.1rem ui-monospace,monospace}h2:target{background:#fff3bf}p{margin:.2rem 0}';

/** Every error code with what happened and what to do: where the `type` of a problem document points to. */
function errorsPage(): string {
  const sections = Object.entries(catalogue)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(
      ([code, { status, title, detail, next }]) =>
        `<h2 id="${markup(code)}">${markup(code)}</h2><p><b>${markup(title)}</b> (HTTP ${status})</p><p>${markup(detail)}</p><p>What to do: ${markup(next)}</p>`,
    );
  return html('Errors of ImputeHub', `<h1>Errors</h1>${sections.join('\n')}`);
}

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>\n`;

/** Says nothing of the job itself: whoever has the address has no account here yet. */
function jobPage(id: string): string {
  const commands = [
    ['where it stands', `imputehub job ${id}`],
    ['follow it until it ends', `imputehub watch ${id}`],
    ['fetch its results', `imputehub download ${id}`],
    ['its log', `curl -H "Authorization: Bearer $TOKEN" .../api/v1/jobs/${id}/log`],
  ];
  const lines = commands.map(([what, command]) => `<p>${what}:<br><code>${markup(command ?? '')}</code></p>`);
  return html(
    'A job at ImputeHub',
    `<h1>Job ${id}</h1><p>There are no pages for jobs yet. With the command line, signed in to this hub:</p>${lines.join('')}<p><a href="/api/v1/docs">The API</a> has the same.</p>`,
  );
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The pages for people: the errors, where mails lead to, and from the root to the description of the API. */
export function addPages(app: HttpServer): void {
  const page = errorsPage();
  app.get('/docs/errors', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  );
  const schema = { hide: true, params: z.object({ id: z.uuid() }) };
  app.get('/jobs/:id', { schema }, async ({ params }, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(jobPage(params.id)),
  );
  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/api/v1/docs'));
}
