import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export const steps = ['place', 'found', 'details', 'token'] as const;
export type StepName = (typeof steps)[number];

/** One step of the wizard. Its heading takes the focus when it is not the first. */
export function Step({ name, children }: { name: StepName; children: ReactNode }) {
  const { t } = useTranslation('admin');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Stack gap="md" maw="48rem">
      <div>
        <Text size="xs" c="dimmed">
          {t('add.step', { number: steps.indexOf(name) + 1, of: steps.length })}
        </Text>
        <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t(`add.steps.${name}`)}
        </Title>
      </div>
      {children}
    </Stack>
  );
}
