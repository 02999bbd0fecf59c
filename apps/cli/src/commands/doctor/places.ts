import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultDataDirectory } from '@imputehub/platform';
import { broken, type Check, type Finding, missing, ok } from './check.ts';
import { judgeTemplates } from './templates.ts';

const gib = 1024 ** 3;

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

function judgeDirectory(name: string, path: string): Finding {
  const there = nearestExisting(path);
  try {
    accessSync(there, constants.W_OK);
  } catch {
    return broken(
      name,
      `${there} cannot be written by this account`,
      `Set another directory, or: sudo chown "$USER" ${there}`,
    );
  }
  const { bavail, bsize } = statfsSync(there);
  const free = `${((Number(bavail) * Number(bsize)) / gib).toFixed(1)} GiB free`;
  if (bavail * bsize < gib)
    return broken(name, `${path}: ${free}`, 'Make room: results of one job can take many GiB');
  const open = existsSync(path) && (statSync(path).mode & 0o077) !== 0;
  return open
    ? broken(name, `${path} can be read by other accounts`, `chmod 700 ${path}`)
    : ok(name, `${path}: ${free}`);
}

const dataDirectory = () => process.env.IMPUTEHUB_DATA || join(defaultDataDirectory(), 'hub');

function address(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** What `GET /health/ready` says of each part. */
async function judgeHub(url: string): Promise<Finding> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    if (answer.ok) return ok('hub', `running at ${url}`);
    return broken(
      'hub',
      `running at ${url}, not ready: ${await answer.text()}`,
      'Mend what it names; its log says more',
    );
  } catch {
    return broken('hub', `${url} does not answer`, 'imputehub serve');
  }
}

const hubCheck: Check = async () => {
  const url = process.env.IMPUTEHUB_URL ?? address(join(dataDirectory(), 'hub.url'));
  return url
    ? await judgeHub(url)
    : missing('hub', 'not running on this machine', 'imputehub serve (or: imputehub demo)');
};

export const placeChecks: Check[] = [
  () => judgeDirectory('data directory', dataDirectory()),
  () => judgeTemplates(dataDirectory()),
  hubCheck,
];
