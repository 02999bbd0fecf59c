import { FileDefect } from '../bgzf/defects.ts';

/** What is longer is no record of genotypes. */
const maxLineBytes = 256 * 1024 * 1024;
const newline = 10;
const carriageReturn = 13;

function cut(text: Buffer, lines: Buffer[]): Buffer {
  let from = 0;
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, from)) {
    lines.push(text.subarray(from, at > from && text[at - 1] === carriageReturn ? at - 1 : at));
    from = at + 1;
  }
  return text.subarray(from);
}

/** Cuts text into lines, in batches and without line ends. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let pieces: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    held += chunk.length;
    if (held > maxLineBytes)
      throw new FileDefect('line-too-long', `A line is longer than ${maxLineBytes} bytes.`);
    if (chunk.indexOf(newline) === -1) continue;
    const lines: Buffer[] = [];
    const rest = cut(pieces.length === 1 ? chunk : Buffer.concat(pieces), lines);
    pieces = rest.length > 0 ? [rest] : [];
    held = rest.length;
    yield lines;
  }
  if (held > 0) yield [Buffer.concat(pieces)];
}
