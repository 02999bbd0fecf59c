import mustache from 'mustache';
import { z } from 'zod';

export type TemplateFormat = 'txt' | 'html';

/** What parsing yields: its kind, its name, where it stands, and for a section what it holds. */
const token = z.tuple([z.string(), z.string()]).rest(z.unknown());
const tokens = z.array(token);
const section = z
  .tuple([z.string(), z.string(), z.number(), z.number(), z.array(z.unknown())])
  .rest(z.unknown());

function faultOfTokens(
  found: unknown,
  names: ReadonlySet<string>,
  format: TemplateFormat,
): string | undefined {
  for (const one of tokens.parse(found)) {
    const [kind, name] = one;
    if (kind === 'text' || kind === '!' || kind === '=') continue;
    if (kind === '>') return `{{>${name}}}: parts of other files are not read`;
    if (kind === '&' && format === 'html')
      return `{{{${name}}}}: HTML takes values escaped only, as {{${name}}}`;
    if (name !== '.' && !names.has(name))
      return `{{${name}}}: there is no such value; there are ${[...names].join(', ')}`;
    const within = section.safeParse(one).data;
    const fault = within && faultOfTokens(within[4], names, format);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Why a Mustache template cannot be used; undefined when it can. A name that nobody fills in is a fault. */
export function templateFault(
  text: string,
  names: ReadonlySet<string>,
  format: TemplateFormat,
): string | undefined {
  try {
    return faultOfTokens(mustache.parse(text), names, format);
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read';
  }
}

/** Fills a template in. In HTML every value is escaped; in plain text it stands as it is. */
export function renderTemplate(text: string, view: object, format: TemplateFormat): string {
  return format === 'html'
    ? mustache.render(text, view)
    : mustache.render(text, view, {}, { escape: (value: unknown) => String(value) });
}
