import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { PopupButton, type PopupProps } from './PopupButton.tsx';

export default function OpenedPopup({ label, sign, children }: PopupProps) {
  const [opened, { toggle, close }] = useDisclosure(true);
  const button = useRef<HTMLButtonElement>(null);
  const back = () => {
    close();
    button.current?.focus();
  };
  return (
    <Popover opened={opened} onDismiss={back} position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <PopupButton {...{ label, sign }} ref={button} onClick={toggle} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} maw="calc(100vw - 2rem)">
        {children(back)}
      </Popover.Dropdown>
    </Popover>
  );
}
