import type { CheckDocument, Told } from '../report/types.ts';
import { escaped, prose, quoted, whole, words } from './markup.ts';

function card({ severity, count, title, message, next, fix, service, examples, code }: Told): string {
  return `<section class="card ${severity}"><h3>${escaped(title)}${severity === 'refused' ? '' : `: ${whole(count)}`}</h3>
<p class="tag">${words(severity)}</p>
<p>${prose(message)}</p>
${service === null ? '' : quoted(service)}
<p>${prose(next)}</p>
${fix === null ? '' : `<p><code>${escaped(fix)}</code></p>`}
${examples.length > 0 ? `<p class="such">Such as ${examples.map(escaped).join('; ')}</p>` : ''}
<p class="such"><code>${escaped(code)}</code></p></section>`;
}

export const findings = ({ findings: all }: CheckDocument): string =>
  all.length > 0 ? all.map(card).join('\n') : '<p>Nothing was found.</p>';
