import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

let shownAt: string | undefined;
/** The heading of the page before had the focus when it went. */
let headingLeft = false;

/**
 * The heading takes the focus after a navigation, not when the app opens: there the browser has its own place. A page
 * that is drawn anew at the same address (what it waited for has come) leaves the focus to whoever has it by then.
 */
function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const own = heading.current;
    return () => {
      headingLeft = document.activeElement === own;
    };
  }, []);
  useEffect(() => {
    const { href } = window.location;
    const arrived = shownAt !== undefined && shownAt !== href;
    if (arrived || headingLeft) heading.current?.focus({ preventScroll: true });
    shownAt = href;
    headingLeft = false;
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
