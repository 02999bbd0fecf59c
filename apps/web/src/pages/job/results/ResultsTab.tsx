import type { Job } from '@imputehub/client';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Pending } from '../../../components/Pending.tsx';
import { ProblemAlert } from '../../../components/ProblemAlert.tsx';
import { resultsQuery } from '../../../jobs/queries.ts';
import { ResultFiles } from '../../../jobs/ResultFiles.tsx';
import { Preview } from './Preview.tsx';
import { SlimResults } from './SlimResults.tsx';

/** What came back: verified, decrypted, kept here. */
export default function ResultsTab({ job }: { job: Job }) {
  const { data, error } = useQuery(resultsQuery(job));
  if (!data) return error ? <ProblemAlert error={error} /> : <Pending />;
  return (
    <Stack gap="lg">
      <ResultFiles
        files={data.files}
        hrefOf={(id) => `/api/v1/files/${id}/download`}
        more={(file) => <Preview file={file} />}
      />
      <SlimResults job={job} />
    </Stack>
  );
}
