/** A file's texts may hold control characters; a page has no use for them. */
const safe = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of a file's own, made harmless. */
export const escaped = (text: string): string => safe(text).replace(/[&<>"]/g, (c) => entities[c] ?? c);

/** The same with commands set as such. */
export const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

export function table(head: string[], rows: string[][]): string {
  const cells = (tag: string, row: string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
