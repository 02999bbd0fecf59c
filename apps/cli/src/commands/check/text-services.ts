import { styleText } from 'node:util';
import type { CheckDocument, ServiceVerdict } from '@imputehub/genotypes/check';
import { safe } from '../../output.ts';

const words: Record<ServiceVerdict['verdict'], [string, 'green' | 'yellow' | 'red']> = {
  accepted: ['accepted', 'green'],
  accepted_without_regions: ['accepted without', 'yellow'],
  refused: ['refused', 'red'],
};

/** The services' markup is for pages. */
const plain = (text: string) => text.replace(/<[^>]{0,200}>/g, '');

function why({ reasons, regions_lost: lost }: ServiceVerdict): string[] {
  if (reasons.length > 0)
    return reasons.map(({ message, words: said }) => (said === null ? message : `"${plain(said)}"`));
  return lost.length > 0 ? [lost.join(', ')] : [];
}

const indent = ' '.repeat(20);

function linesOf(verdict: ServiceVerdict, panels: string[], told: string[]): string[] {
  const [word, style] = words[verdict.verdict];
  const name = panels.length > 0 ? `${verdict.service} (${panels.join(', ')})` : verdict.service;
  const more = verdict.unknown.filter((text) => !told.includes(text));
  return [
    `  ${styleText(style, word.padEnd(16), { stream: process.stdout })}  ${name}`,
    ...why(verdict).map((text) => `${indent}${safe(text.replaceAll('\n', ' '))}`),
    ...more.map((text) => `${indent}Not known: ${safe(text)}`),
  ];
}

/** Panels of a service that come off alike share a line. */
export function serviceLines({ verdicts, counts }: CheckDocument): string[] {
  const alike = new Map<string, ServiceVerdict[]>();
  for (const one of verdicts) {
    const key = JSON.stringify([one.service, one.verdict, one.reasons, one.regions_lost, one.unknown]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const everywhere = verdicts[0]?.unknown.filter((text) =>
    verdicts.every(({ unknown }) => unknown.includes(text)),
  );
  return [
    counts.match === null
      ? "By the limits of each service, as far as can be told without the panel's sites:"
      : 'By the limits of each service, against the sites that were given:',
    ...[...alike.values()].flatMap(([first, ...rest]) => {
      if (!first) return [];
      const panels = [first, ...rest].flatMap(({ panel }) => (panel === null ? [] : [panel]));
      return linesOf(first, panels, everywhere ?? []);
    }),
  ];
}
