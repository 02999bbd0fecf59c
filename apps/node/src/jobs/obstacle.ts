import { isDatabaseAway, Problem } from '@imputehub/platform';

const noRoom = 'This server has no room on its disk; the job goes on when there is some.';
const noEngines = 'A program of this server is missing; the job goes on when it is installed.';
const noDatabase = 'The database of this server is away; the job goes on when it is back.';

/** What keeps a job from going on now, in a sentence for its owner, and passes; undefined for what does not. */
export function obstacleOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'storage-full' || code === '53100') return noRoom;
  if (error instanceof Problem && error.code === 'node-engines-missing') return noEngines;
  return isDatabaseAway(error) ? noDatabase : undefined;
}
