const removed = '[removed]';
/** Longer text is cut before it is looked through. */
const mostCharacters = 20_000;

/** One call as a VCF has it (`0|1`, `./.`), with what may follow it (`:0.98:0.01,0.99`). */
const allele = '(?:\\d{1,2}|\\.)';
const values = '(?::[\\d.,:eE+-]+)?';
const phased = new RegExp(`(?<![\\w.|/])${allele}\\|${allele}${values}(?!\\w)`, 'g');
/** One alone may be "chunk 3/7"; several in a row, or one with values, are genotypes. */
const pair = '[\\d.]/[\\d.]';
const unphased = new RegExp(
  `(?<![\\w./|])${pair}(?::[\\d.,:eE+-]+|${values}(?:\\s+${pair}${values})+)(?![\\w/])`,
  'g',
);
const named = new RegExp(`\\b(GT|genotypes?)(["']?\\s*[:=]?\\s*)${allele}[/|]${allele}`, 'gi');
const record = /(?<![\w.])(?:chr)?(?:\d{1,2}|[XYM]|MT)\s+\d{2,}\s+\S+\s+[ACGTN]+\s+[ACGTN,.*<>]+\s+[^\n]*/g;

/** Letters and digits in turn as chance has them, not as names do; hashes give access to results over there. */
function looksMade(run: string): boolean {
  if (/^[0-9a-f]{40,}$/i.test(run)) return true;
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return false;
  const kinds = run.replace(/[_-]/g, ' ').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '0');
  let turns = 0;
  for (let i = 1; i < kinds.length; i++)
    if (kinds[i] !== kinds[i - 1] && kinds[i] !== ' ' && kinds[i - 1] !== ' ') turns += 1;
  return turns / (run.length - 1) >= 0.35;
}

/**
 * What must not leave in a message: passwords, tokens, genotypes. None is put into one here, but services repeat in
 * their words what they were sent, and people paste anything into names. Removes too much rather than too little.
 */
export function scrub(text: string): string {
  return text
    .slice(0, mostCharacters)
    .replace(record, removed)
    .replace(named, `$1$2${removed}`)
    .replace(phased, removed)
    .replace(unphased, removed)
    .replace(/\beyJ[\w-]{6,}(?:\.[\w-]*){0,2}/g, removed)
    .replace(/\b(?:ih[a-z]+_|whsec_)[\w+/=-]{4,}/g, removed)
    .replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1')
    .replace(/\b((?:authorization|cookie)["']?\s*[:=]\s*)[^\r\n]+/gi, `$1${removed}`)
    .replace(/\b(bearer\s+)[\w.~+/=-]{8,}/gi, `$1${removed}`)
    .replace(
      /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_ ]?key)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;]+)/gi,
      `$1${removed}`,
    )
    .replace(/[A-Za-z0-9_-]{20,}/g, (run) => (looksMade(run) ? removed : run))
    .replace(/\[removed\](?:[\s,;]*\[removed\])+/g, removed);
}
