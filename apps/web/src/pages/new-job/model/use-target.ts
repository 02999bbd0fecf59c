import type { Panel, Service } from '@imputehub/client';
import type { Target } from '../draft/content.ts';
import { useShared } from './context.ts';

/** Service and panel of a target; undefined: the hub offers them no more. */
export function useTarget({ service_id, panel_id }: Pick<Target, 'service_id' | 'panel_id'>): {
  service: Service | undefined;
  panel: Panel | undefined;
} {
  const offer = useShared().offers.find(({ service }) => service.id === service_id);
  return { service: offer?.service, panel: offer?.panels.find(({ id }) => id === panel_id) };
}
