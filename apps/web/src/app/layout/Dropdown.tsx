import { UnstyledButton } from '@mantine/core';
import { useClickOutside, useDisclosure } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import classes from './Dropdown.module.css';

export interface DropdownProps {
  /** What the button does, for those who don't see its sign. */
  label: string;
  sign: ReactNode;
  /** Buttons and links; each closes it. */
  children: ReactNode;
}

/** A button in the header that shows choices below it. Escape and a click elsewhere close it; the focus comes back. */
export function Dropdown({ label, sign, children }: DropdownProps) {
  const [opened, { toggle, close }] = useDisclosure();
  const place = useClickOutside<HTMLDivElement>(close);
  const button = useRef<HTMLButtonElement>(null);
  const back = () => {
    close();
    button.current?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && opened) back();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is within it.
    <div ref={place} className={classes.place} onKeyDown={onKeyDown}>
      <UnstyledButton
        ref={button}
        className={classes.button}
        aria-label={label}
        aria-expanded={opened}
        onClick={toggle}
      >
        {sign}
      </UnstyledButton>
      {opened && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the choices are buttons and links; this hears that one was taken.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard clicks them too.
        <div className={classes.choices} onClick={back}>
          {children}
        </div>
      )}
    </div>
  );
}

export interface ChoiceProps {
  /** Marks what is in force. */
  current?: boolean;
  lang?: string;
  sign?: ReactNode;
  onClick: () => void;
  children: ReactNode;
}

export function Choice({ current = false, lang, sign, onClick, children }: ChoiceProps) {
  return (
    <button type="button" className={classes.choice} lang={lang} aria-pressed={current} onClick={onClick}>
      {sign}
      {children}
    </button>
  );
}
