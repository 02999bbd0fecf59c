import { FileDefect } from '../bgzf/defects.ts';
import { FormatDefect } from '../formats/defects.ts';
import { HeaderError } from '../vcf/header.ts';
import { defectRefusal, malformed } from './defect-refusals.ts';
import { Refused, refusal } from './messages.ts';

/** What a service would say of a file that cannot be read; undefined for an error of another kind. */
export function unreadable(error: unknown, file: string): Refused | undefined {
  if (error instanceof FileDefect) return new Refused(defectRefusal(error, file));
  // BCF, PLINK and exports of raw data are read by way of a VCF, and show only then what is wrong with them.
  if (error instanceof FormatDefect) {
    const anew = 'Make the file anew with the program that it came from.';
    const message = `${file}: ${error.message}`;
    return new Refused(refusal(error.code, message, anew, malformed(error.message), { file }));
  }
  if (!(error instanceof HeaderError)) return undefined;
  const next = 'Give a VCF compressed with bgzip.';
  const place = { file, line: error.line };
  const message = `${file}: ${error.message}.`;
  return new Refused(refusal('not-a-vcf', message, next, malformed(error.message), place));
}
