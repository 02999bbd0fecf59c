import { Text } from '@mantine/core';

/** What the hub said of this one case, below the translated words: in English. */
export function OwnWords({ of }: { of: readonly string[] }) {
  return of.map((text) => (
    <Text key={text} size="sm" c="dimmed" lang="en" style={{ whiteSpace: 'pre-line' }}>
      {text}
    </Text>
  ));
}
