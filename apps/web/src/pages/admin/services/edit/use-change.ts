import { type Service, take } from '@imputehub/client';
import { api } from '../../../../api/client.ts';
import { keys } from '../../../../api/keys.ts';
import { useAct } from '../../../../components/use-act.ts';
import type { Details } from '../fields.ts';

export type ServiceChange = Partial<Details> & {
  base_url?: string;
  application?: string;
  is_active?: boolean;
};

/** Changes a service at the hub. Throws ApiError. */
export function useChange({ id }: Service): (body: ServiceChange) => Promise<void> {
  const act = useAct();
  return (body) =>
    act(
      take(api.PATCH('/api/v1/services/{id}', { params: { path: { id } }, body })),
      keys.services,
      keys.panels,
    );
}
