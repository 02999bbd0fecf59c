import { FileDefect } from '../bgzf/defects.ts';
import { joined } from '../scan/joined.ts';
import { maxLineBytes } from '../vcf/lines.ts';

const newline = 10;
const carriageReturn = 13;

function cut(text: Uint8Array): { lines: Uint8Array[]; rest: Uint8Array } {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, from)) {
    lines.push(text.subarray(from, at > from && text[at - 1] === carriageReturn ? at - 1 : at));
    from = at + 1;
  }
  return { lines, rest: text.subarray(from) };
}

/** Lines of a text, without their ends, in batches. Throws FileDefect. */
export async function* linesOf(text: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of text) {
    held += chunk.length;
    if (held > maxLineBytes + chunk.length)
      throw new FileDefect('line-too-long', `A line is longer than ${maxLineBytes} bytes.`);
    pieces.push(chunk);
    if (chunk.indexOf(newline) === -1) continue;
    const { lines, rest } = cut(pieces.length > 1 ? joined(pieces) : chunk);
    pieces = rest.length > 0 ? [rest] : [];
    held = rest.length;
    yield lines;
  }
  if (held > 0) yield [joined(pieces)];
}
