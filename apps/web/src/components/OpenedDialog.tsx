import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

export default function OpenedDialog(props: DialogProps) {
  const { t } = useTranslation();
  return <Modal {...props} returnFocus={false} closeButtonProps={{ 'aria-label': t('close') }} />;
}
