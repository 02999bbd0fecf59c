import type { Service } from '@imputehub/client';

type Parameter = Service['parameters'][number];

/**
 * What a job can be asked for, by the ids of the services' parameters and the field of the job. How archives are
 * encrypted on their way is the hub's to choose: it opens them itself.
 */
export const fieldOf = {
  phasing: 'phasing',
  mode: 'mode',
  r2Filter: 'r2_filter',
  meta: 'meta',
} as const;

export type ParameterId = keyof typeof fieldOf;

const isKnown = (id: string): id is ParameterId => id in fieldOf;

export interface OfferedParameter extends Omit<Parameter, 'id'> {
  id: ParameterId;
}

/** The parameters of a service that are for a person to choose; the others the hub fills in. */
export const offeredParameters = ({ parameters }: Service): OfferedParameter[] =>
  parameters.flatMap(({ id, ...rest }) => (isKnown(id) ? [{ ...rest, id }] : []));

/** Ticked, as services and forms say it. */
export const isTicked = (value: string): boolean => ['true', 'yes', 'on', '1'].includes(value.toLowerCase());

/** What is chosen, else what the service takes by itself. */
export const chosenValue = (parameter: OfferedParameter, options: Record<string, string>): string =>
  options[parameter.id] ?? parameter.default;
