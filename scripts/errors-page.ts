import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@imputehub/platform';

const whose = { user: 'the request', ours: 'this installation', remote: 'the other side' };

const intro = `# Errors

Every error of hub, node and command line has a stable code. Over HTTP it is a problem document (RFC 9457):

    { "code": "...", "status": 4xx, "title": "...", "detail": "what happened", "next": "what to do", "fault": "user|ours|remote" }

This page is written by \`node scripts/errors-page.ts\`; a test says when it is out of date.
`;

/** The page that lists every code there is. */
export function errorsPage(): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const sections = entries.map(
    ([code, { status, fault, title, detail, next }]) =>
      `## ${code}\n\n**${title}.** HTTP ${status}; the trouble lies with ${whose[fault]}.\n\n${detail}\n\nWhat to do: ${next}\n`,
  );
  return [intro, ...sections].join('\n');
}

export const errorsPagePath = fileURLToPath(new URL('../docs/errors.md', import.meta.url));

if (import.meta.main) writeFileSync(errorsPagePath, errorsPage());
