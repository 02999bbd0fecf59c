import { defaultRules } from '../rules.ts';
import type { ServiceRules } from '../types.ts';
import type { KnownPanel, KnownService } from './types.ts';

/** Every limit that a service judges by with this panel. */
export const rulesOf = (service: KnownService, panel?: KnownPanel): ServiceRules => ({
  ...defaultRules,
  ...service.rules,
  ...panel?.rules,
});

/** The panel of a service by its id, also as its server spells it (`apps@topmed-r3@1.0.0`). */
export function panelNamed({ panels }: KnownService, id: string): KnownPanel | undefined {
  const plain = id.toLowerCase().replace(/^apps@/, '');
  return panels.find((panel) => panel.id === plain || plain.startsWith(`${panel.id}@`));
}
