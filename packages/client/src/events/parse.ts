/** One block of a stream of server-sent events; `data` is undefined when it only tells the position. */
export interface Block {
  id: string | undefined;
  data: string | undefined;
}

function fieldsOf(block: string): Block {
  const fields: Block = { id: undefined, data: undefined };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'id') fields.id = value;
    if (name === 'data') fields.data = fields.data === undefined ? value : `${fields.data}\n${value}`;
  }
  return fields;
}

/** Larger than any event of a hub; what sends more is no hub. */
const mostText = 1024 * 1024;

/** Blocks of a stream of server-sent events (HTML standard, section 9.2), heartbeats included as empty blocks. */
export async function* blocksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Block> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text = `${text}${decoder.decode(value, { stream: true })}`.replaceAll('\r\n', '\n');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      if (text.length > mostText) throw new Error('an event without an end');
      for (const block of blocks) yield fieldsOf(block);
    }
  } finally {
    // Also when the reader of the blocks has had enough.
    await reader.cancel().catch(() => {});
  }
}
