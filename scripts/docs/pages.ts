import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** From the root of the repository. */
  path: string;
  text: string;
}

const names = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))];

/** README and every page of docs. */
export const pages: Page[] = names
  .filter((name) => name.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Lines of code: fenced blocks, and those indented by four spaces. */
export function codeLines(text: string): string[] {
  const lines: string[] = [];
  let fenced = false;
  for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    else if (fenced || line.startsWith('    ')) lines.push(line);
  }
  return lines;
}

/** What stands between backquotes outside of code blocks, line breaks made spaces. */
export function inlineCode(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/^ {4}.*$/gm, '');
  return [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace(/\s+/g, ' '));
}
