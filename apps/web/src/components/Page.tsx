import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

let shown = 0;

/** The heading takes the focus after a navigation, not when the app opens: there the browser has its own place. */
function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown > 0) heading.current?.focus({ preventScroll: true });
    shown += 1;
  }, []);
  useEffect(() => {
    document.title = `${title} - ImputeHub`;
  }, [title]);
  return heading;
}

export interface PageProps {
  title: string;
  /** One sentence below the heading. */
  about?: ReactNode;
  /** Buttons at the right of the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its one `h1`, the title of the window, the focus after navigation. */
export function Page({ title, about, actions, children }: PageProps) {
  const heading = useHeading(title);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {about !== undefined && (
            <Text c="dimmed" size="sm">
              {about}
            </Text>
          )}
        </div>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
