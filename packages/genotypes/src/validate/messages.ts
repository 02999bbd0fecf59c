import type { Finding, ServiceMessage } from '../types.ts';

export interface Refusal {
  finding: Finding;
  message: ServiceMessage;
}

export interface Place {
  file?: string;
  line?: number;
  chromosome?: string;
  position?: number;
}

/** Longer than any sentence here; what a damaged file has in a column may be megabytes. */
const maxText = 2000;

/** Texts of a file in a message: control characters, NUL among them, are shown as such and harm no page or database. */
export function printable(text: string): string {
  const cut = text.length > maxText ? `${text.slice(0, maxText)}...` : text;
  return cut.replace(/[^\P{Cc}\n]/gu, '\uFFFD');
}

/** A fatal finding and the service's own words for it. */
export function refusal(
  code: string,
  message: string,
  next: string,
  service: string,
  place: Place = {},
  step: ServiceMessage['step'] = 'Input Validation',
): Refusal {
  return {
    finding: {
      code,
      severity: 'fatal',
      file: place.file ?? null,
      line: place.line ?? null,
      chromosome: place.chromosome === undefined ? null : printable(place.chromosome).slice(0, 40),
      position: place.position ?? null,
      message: printable(message),
      next,
      service: printable(service),
    },
    message: { level: 'error', step, text: printable(service) },
  };
}

/** Thrown inside the validation to end it at the first refusal, as the servers do. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(found: Refusal) {
    super(found.finding.message);
    this.refusal = found;
  }
}
