import { Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useShared } from './model/context.ts';

let shown: string | undefined;

/** The heading of a step takes the focus when a person goes from one to another. */
export function StepHeading({ title, about }: { title: string; about?: ReactNode }) {
  const { step } = useShared();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== undefined && shown !== step) heading.current?.focus();
    shown = step;
    return () => {
      shown = step;
    };
  }, [step]);
  return (
    <div>
      <Title order={2} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {about !== undefined && (
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      )}
    </div>
  );
}
