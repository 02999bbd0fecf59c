import type { Service, ServicePreset } from '@imputehub/client';
import { entered } from '../../../../components/form-fields.ts';

/** Where a new service is. */
export interface Place {
  /** Undefined: a service of one's own. */
  preset: ServicePreset | undefined;
  base_url: string;
  /** Empty: the one that the service has. */
  application: string;
  privateNetwork: boolean;
}

export const nowhere: Place = { preset: undefined, base_url: '', application: '', privateNetwork: false };

/** What `PlaceStep` holds. */
export function placeOf(fields: FormData, preset: ServicePreset | undefined): Place {
  return {
    preset,
    base_url: entered(fields, 'base_url'),
    application: entered(fields, 'application'),
    privateNetwork: fields.has('private'),
  };
}

/** A place as `POST /services` and its test take it. */
export function placeBody({ preset, base_url, application, privateNetwork }: Place): {
  preset?: string;
  base_url: string;
  application?: string;
  config: Service['config'];
} {
  return {
    ...(preset && { preset: preset.id }),
    base_url,
    ...(application !== '' && { application }),
    config: { allow_private_network: privateNetwork },
  };
}
