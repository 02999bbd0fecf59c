import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

let wanted = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Whether anything was said yet: before, the corner for it needs not be fetched. */
export const useToastsWanted = (): boolean => useSyncExternalStore(subscribe, () => wanted);

/** Says that something was done, in a corner and to screen readers. */
export async function toast(message: string, color: 'green' | 'red' = 'green'): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    message,
    color,
    autoClose: 5000,
    closeButtonProps: { 'aria-label': i18next.t('close') },
  });
  wanted = true;
  for (const listener of listeners) listener();
}
