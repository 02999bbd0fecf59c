import { Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** In place of a list without entries: what would be here, and what to do to get it. */
export function EmptyState({
  title,
  detail,
  action,
}: {
  title: string;
  detail?: string;
  action?: ReactNode;
}) {
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{title}</Text>
        {detail !== undefined && (
          <Text size="sm" c="dimmed">
            {detail}
          </Text>
        )}
        {action}
      </Stack>
    </Paper>
  );
}
