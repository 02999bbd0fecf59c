import type { ServiceHealth } from '@imputehub/connectors';
import type { Context } from '../context.ts';
import { connect } from './connections.ts';
import { type NewService, placeOf } from './registry.ts';

/**
 * Asks an address how it is before it is registered; nothing is written down. Throws `invalid-request`, and
 * `service-address-blocked` where private networks are asked for and the hub does not allow them.
 */
export async function tryService(context: Context, wanted: NewService): Promise<ServiceHealth> {
  return await connect(context, placeOf(context, wanted), undefined).health();
}
