import type { NoticeTally } from './tally.ts';

const capital = "\\p{Lu}[\\p{Ll}\\p{M}'-]{2,}";
/** Words that laboratories name samples by; "Sample_Control" is nobody. */
const laboratory =
  /\b(sample|control|case|patient|subject|family|mother|father|child|proband|plate|well|batch|blood|saliva|cohort|study|group|test|pool|array)\b/i;

const year = '(?:19|20)\\d\\d';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';

const looks: [what: string, pattern: RegExp][] = [
  ['an e-mail address', /[^\s@]+@[^\s@]+\.\p{L}{2,}/u],
  ['a date of birth', new RegExp(`(?<!\\d)${year}[-./_]${month}[-./_]${day}(?!\\d)`)],
  ['a date of birth', new RegExp(`(?<!\\d)${day}[-./_]${month}[-./_]${year}(?!\\d)`)],
  ['a date of birth', new RegExp(`(?<!\\d)${year}${month}${day}(?!\\d)`)],
  ['a national number', /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/],
  ['a name', new RegExp(`^${capital}[ _,.]+(?:${capital}|\\p{Lu}\\.?)(?:[ _]${capital})?$`, 'u')],
];

const withBirth = new RegExp(`(?<!\\d)\\d\\d${month}${day}\\d{7}(?!\\d)`);
/** What every one of these looks has; the names of most cohorts have none of it. */
const possible = /[@\s_.,/-]|\d{8}/;

/** A South African identity number: a date of birth, and a last digit that follows from the others (Luhn). */
function isSouthAfrican(name: string): boolean {
  const digits = withBirth.exec(name)?.[0];
  if (digits === undefined) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What stands behind it in a name of a damaged file says nothing of a person. */
const longest = 100;

/** What a sample's name gives away; undefined: nothing. A guess by its looks. */
export function personal(whole: string): string | undefined {
  const name = whole.slice(0, longest);
  if (!possible.test(name)) return undefined;
  const words = name.replaceAll('_', ' ');
  const found = looks.find(
    ([what, pattern]) => pattern.test(name) && !(what === 'a name' && laboratory.test(words)),
  );
  return found?.[0] ?? (isSouthAfrican(name) ? 'a national number' : undefined);
}

const plain = /^[\w.:@+/#-]+$/;

/** Told of each name once, whatever the number of files. */
export function surveyNames(names: Iterable<string>, tally: NoticeTally): void {
  for (const name of names) {
    const what = personal(name);
    // The report travels further than the file: a name in it would be told to others.
    if (what) tally.add('sample-name-personal', () => `${name.slice(0, 2)}... looks like ${what}`);
    if (!plain.test(name)) tally.add('sample-name-unusual', () => JSON.stringify(name.slice(0, 40)));
  }
}
