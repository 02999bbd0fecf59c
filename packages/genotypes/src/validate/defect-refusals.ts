import type { FileDefect, FileDefectCode } from '../bgzf/defects.ts';
import { type Refusal, refusal } from './messages.ts';

const again = 'Copy it again from where it came from (compare checksums), or make it anew with bgzip.';

const next: Record<FileDefectCode, string> = {
  'file-unreadable': 'Name a file on disk that you may read; a folder or a pipe is none.',
  'file-empty': 'Choose the right file; the export or copy that made this one failed.',
  'not-a-vcf': 'Give a VCF compressed with bgzip (file.vcf.gz).',
  'vcf-not-compressed': 'Compress it: bgzip file.vcf',
  'not-bgzf': 'Compress it in blocks: gunzip file.vcf.gz && bgzip file.vcf',
  'vcf-truncated': again,
  'vcf-damaged': again,
  'line-too-long': 'The file is not a VCF of genotypes, or it is damaged.',
};

/** The service indexes every file first (tabix), and repeats what that says. */
export const malformed = (reason: string): string => `The provided VCF file is malformed.\nError: ${reason}`;

export function defectRefusal({ code, message }: FileDefect, file: string): Refusal {
  return refusal(code, `${file}: ${message}`, next[code], malformed(message), { file });
}
