import i18next from 'i18next';

/** Says that something was done, in a corner and to screen readers; fetched at the first use. */
export async function toast(message: string): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    message,
    color: 'green',
    autoClose: 5000,
    closeButtonProps: { 'aria-label': i18next.t('close') },
  });
}
