import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** In place of a value that nobody knows: words that stand back. */
export function Unknown({ children }: { children: ReactNode }) {
  return (
    <Text span inherit c="dimmed">
      {children}
    </Text>
  );
}
