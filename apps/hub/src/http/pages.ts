import { catalogue, type HttpServer } from '@imputehub/platform';

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

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The page of the errors, which needs no app and no account. */
export function addPages(app: HttpServer): void {
  const page = errorsPage();
  app.get('/docs/errors', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  );
}
