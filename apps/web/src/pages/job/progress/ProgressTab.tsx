import type { Job } from '@imputehub/client';
import { SimpleGrid, Stack } from '@mantine/core';
import { History } from './History.tsx';
import { States } from './States.tsx';
import { Steps } from './Steps.tsx';

/** When what happened, what the service does, and everything that was told. */
export function ProgressTab({ job }: { job: Job }) {
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <States job={job} />
        <Steps job={job} />
      </SimpleGrid>
      <History job={job} />
    </Stack>
  );
}
