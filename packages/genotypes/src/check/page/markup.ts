/** A file's texts may hold control characters; a page has no use for them. */
const safe = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of a file's own, made harmless. */
export const escaped = (text: string): string => safe(text).replace(/[&<>"]/g, (c) => entities[c] ?? c);

/** The same with commands set as such. */
export const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The services' words hold markup of their own, which is taken away. */
export const quoted = (text: string): string =>
  `<blockquote>${escaped(text.replace(/<[^>]{0,200}>/g, '')).replaceAll('\n', '<br>')}</blockquote>`;

export const words = (key: string): string => escaped(key.replaceAll('_', ' '));

export const whole = (n: number): string => n.toLocaleString('en');

type Cell = string | number;

/** Numbers stand to the right. On a narrow screen the table scrolls, and the page does not. */
export function table(head: string[], rows: Cell[][]): string {
  const cell = (value: Cell) =>
    typeof value === 'number' ? `<td class="number">${whole(value)}</td>` : `<td>${value}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const heads = head.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
