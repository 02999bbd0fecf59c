import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';

export interface PopupProps {
  label: string;
  sign: ReactNode;
  /** What stands in it; `close` gives the focus back to the button. */
  children: (close: () => void) => ReactNode;
}

type TriggerProps = ButtonProps & ComponentProps<'button'> & Pick<PopupProps, 'label' | 'sign'>;

export const PopupButton = ({ label, sign, ...more }: TriggerProps) => (
  <Button variant="default" size="compact-md" leftSection={sign} {...more}>
    {label}
  </Button>
);
