import { Text } from '@mantine/core';

export function Brand() {
  return (
    <Text component="span" fw={700} size="md" translate="no" style={{ whiteSpace: 'nowrap' }}>
      ImputeHub
    </Text>
  );
}
