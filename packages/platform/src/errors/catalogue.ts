import { accountErrors } from './catalogue/accounts.ts';
import { checkErrors } from './catalogue/check.ts';
import { hubCheckErrors } from './catalogue/checks.ts';
import { commonErrors } from './catalogue/common.ts';
import { fileErrors } from './catalogue/files.ts';
import { findingErrors } from './catalogue/findings.ts';
import { genotypeErrors } from './catalogue/genotypes.ts';
import { jobErrors } from './catalogue/jobs.ts';
import { mendingErrors } from './catalogue/mending.ts';
import { nodeErrors } from './catalogue/node.ts';
import { notificationErrors } from './catalogue/notifications.ts';
import { serviceErrors } from './catalogue/services.ts';
import { surveyErrors } from './catalogue/survey.ts';
import type { CatalogueEntry } from './entry.ts';

/** Every error code there is. docs/errors.md lists them all, and a test says so. */
export const catalogue = {
  ...commonErrors,
  ...accountErrors,
  ...serviceErrors,
  ...fileErrors,
  ...checkErrors,
  ...hubCheckErrors,
  ...surveyErrors,
  ...findingErrors,
  ...genotypeErrors,
  ...jobErrors,
  ...mendingErrors,
  ...nodeErrors,
  ...notificationErrors,
} satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof catalogue;
