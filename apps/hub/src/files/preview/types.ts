export interface Preview {
  /** `zip`: each line is an entry and its bytes; `binary`: nothing that people read. */
  kind: 'text' | 'zip' | 'binary';
  lines: string[];
  /** There is more of the file, or of a line. */
  truncated: boolean;
}

/** A record of thousands of samples is cut here. */
export const longestLine = 2000;

export const binary: Preview = { kind: 'binary', lines: [], truncated: false };
