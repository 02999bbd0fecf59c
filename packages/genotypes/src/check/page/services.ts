import type { CheckDocument } from '../report/types.ts';
import type { ServiceVerdict } from '../verdicts/types.ts';
import { escaped, quoted, words } from './markup.ts';

function card(one: ServiceVerdict, panels: string[]): string {
  const { service, verdict, reasons, regions_lost: lost, unknown } = one;
  return `<section class="card ${verdict}"><h3>${escaped(service)}${panels.length > 0 ? `: ${panels.map(escaped).join(', ')}` : ''}</h3>
<p class="tag">${words(verdict)}</p>
${reasons.map(({ message, words: said }) => `<p>${escaped(message)}</p>${said === null ? '' : quoted(said)}`).join('\n')}
${lost.length > 0 ? `<p>Without ${lost.map(escaped).join(', ')}.</p>` : ''}
${unknown.map((text) => `<p class="such">Not known: ${escaped(text)}</p>`).join('\n')}
</section>`;
}

/** Panels of a service that come off alike share a card. */
export function services({ verdicts }: CheckDocument): string {
  const alike = new Map<string, ServiceVerdict[]>();
  for (const one of verdicts) {
    const key = JSON.stringify({ ...one, panel: null });
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()]
    .flatMap((same) => {
      const panels = same.flatMap(({ panel }) => (panel === null ? [] : [panel]));
      return same[0] ? [card(same[0], panels)] : [];
    })
    .join('\n');
}
