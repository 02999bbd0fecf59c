import type { CheckReport } from '@imputehub/genotypes/check';
import type { ErrorCode } from '@imputehub/platform/errors';

export interface Checked {
  report: CheckReport;
  /** Files that no service takes as they are. */
  otherKinds: [name: string, code: ErrorCode][];
}
