import { Text, Title } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useShared } from './model/context.ts';

let shown: string | undefined;

/** What had the focus and is gone (a file that was taken out, a button that has done its work) leaves it to the heading. */
function useFocusKept(heading: RefObject<HTMLHeadingElement | null>): void {
  const last = useRef<Node>(undefined);
  useEffect(() => {
    const seen = ({ target }: FocusEvent) => {
      if (target instanceof Node) last.current = target;
    };
    addEventListener('focusin', seen);
    return () => removeEventListener('focusin', seen);
  }, []);
  useEffect(() => {
    if (last.current?.isConnected === false && document.activeElement === document.body)
      heading.current?.focus();
  });
}

/** The heading of a step takes the focus when a person goes from one to another. */
export function StepHeading({ title, about }: { title: string; about?: ReactNode }) {
  const { step } = useShared();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(heading);
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
