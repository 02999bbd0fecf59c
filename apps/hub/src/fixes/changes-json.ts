/** Lines of JSON as one array, in constant memory. */
export async function* arrayOf(lines: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let before = '[';
  let rest = '';
  for await (const chunk of lines) {
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) {
      yield `${before}${text}`;
      before = ',\n';
    }
  }
  yield before === '[' ? '[]\n' : ']\n';
}
