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
      chromosome: place.chromosome ?? null,
      position: place.position ?? null,
      message,
      next,
      service,
    },
    message: { level: 'error', step, text: service },
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
