/** What was entered into a field, without blanks around it; empty when the form has no such field. */
export function entered(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** As it was typed: blanks of a password count. */
export function verbatim(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
