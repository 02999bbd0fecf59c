/** What can be wrong with a file before its records are looked at. */
export type FileDefectCode =
  | 'file-unreadable'
  | 'file-empty'
  | 'not-a-vcf'
  | 'vcf-not-compressed'
  | 'not-bgzf'
  | 'vcf-truncated'
  | 'vcf-damaged'
  | 'line-too-long';

export class FileDefect extends Error {
  override readonly name = 'FileDefect';
  readonly code: FileDefectCode;

  constructor(code: FileDefectCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** What does not unpack, whoever tries. */
export const damagedBlock = (cause?: unknown): FileDefect =>
  new FileDefect(
    'vcf-damaged',
    'A block does not unpack to what its checksum says: the file is damaged.',
    cause,
  );
