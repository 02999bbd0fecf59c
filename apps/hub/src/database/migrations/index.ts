import type { Migration } from 'kysely/migration';
import { users } from './0001-users.ts';
import { services } from './0002-services.ts';
import { files } from './0003-files.ts';
import { jobs } from './0004-jobs.ts';
import { notifications } from './0005-notifications.ts';
import { jobsByName } from './0006-jobs-by-name.ts';
import { uploads } from './0007-uploads.ts';
import { checks } from './0008-checks.ts';
import { events } from './0009-events.ts';
import { shares } from './0010-shares.ts';
import { webhooks } from './0011-webhooks.ts';
import { mailDigests } from './0012-mail-digests.ts';
import { administration } from './0013-administration.ts';
import { people } from './0014-people.ts';
import { results } from './0015-results.ts';
import { fixes } from './0016-fixes.ts';
import { resultsTold } from './0017-results-told.ts';
import { keys } from './0018-keys.ts';

/** In order; one that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-users': users,
  '0002-services': services,
  '0003-files': files,
  '0004-jobs': jobs,
  '0005-notifications': notifications,
  '0006-jobs-by-name': jobsByName,
  '0007-uploads': uploads,
  '0008-checks': checks,
  '0009-events': events,
  '0010-shares': shares,
  '0011-webhooks': webhooks,
  '0012-mail-digests': mailDigests,
  '0013-administration': administration,
  '0014-people': people,
  '0015-results': results,
  '0016-fixes': fixes,
  '0017-results-told': resultsTold,
  '0018-keys': keys,
};
