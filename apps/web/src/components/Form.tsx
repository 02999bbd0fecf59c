import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useSubmit } from './use-submit.ts';

export interface FormProps {
  /** Gets what was entered; an error that it throws is shown above the button. */
  onSubmit: (fields: FormData, form: HTMLFormElement) => Promise<unknown>;
  /** Words of the button. */
  action: string;
  /** More buttons, left of it. */
  others?: ReactNode;
  children: ReactNode;
  label?: string;
  /** Something is missing yet. */
  disabled?: boolean;
  /** Where sending it is not the main thing of the page. */
  variant?: 'filled' | 'default';
}

/** A form of named fields: sends once at a time, says what went wrong. */
export function Form({
  onSubmit,
  action,
  others,
  children,
  label,
  disabled = false,
  variant = 'filled',
}: FormProps) {
  const { run, busy, error } = useSubmit(onSubmit);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) run(new FormData(event.currentTarget), event.currentTarget);
  };
  return (
    <form onSubmit={submit} aria-label={label}>
      <Stack gap="sm">
        {children}
        <ProblemAlert error={error} />
        <Group>
          <Button type="submit" loading={busy} disabled={disabled} variant={variant}>
            {action}
          </Button>
          {others}
        </Group>
      </Stack>
    </form>
  );
}
