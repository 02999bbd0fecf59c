export interface LogFacts {
  /** Command lines, in their order. */
  commands: string[];
  /** By program. */
  versions: Record<string, string>;
  /** Of the panel; null: the log does not tell it. */
  fingerprint: string | null;
}

/** A node writes `<time> $ minimac4 ...`. */
const commandLine = /^(?:\d{4}-\S+Z )?\$ (.+)$/;
/** `<time> imputehub-node 0.1.0, Eagle 2.4.1, Minimac4 4.1.2, bcftools 1.16`. */
const versionsLine = /^(?:\d{4}-\S+Z )?((?:[A-Za-z][\w-]* v?\d[\w.-]*)(?:, [A-Za-z][\w-]* v?\d[\w.-]*)+)$/;
const fingerprintLine = /^(?:\d{4}-\S+Z )?panel .*, fingerprint ([0-9a-f]{64})$/;

function versionsOf(text: string): [string, string][] {
  return text.split(', ').flatMap((part): [string, string][] => {
    const [name = '', version = ''] = part.split(' ');
    return name && version ? [[name, version]] : [];
  });
}

/** What the log of a service tells of how a job was computed; a log of another kind tells nothing. */
export function factsOfLog(log: string): LogFacts {
  const lines = log.split(/\r?\n/);
  const first = (pattern: RegExp) =>
    lines.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
  return {
    commands: lines.flatMap((line) => commandLine.exec(line)?.[1] ?? []),
    versions: Object.fromEntries(versionsOf(first(versionsLine) ?? '')),
    fingerprint: first(fingerprintLine) ?? null,
  };
}

/** What the header of a result tells: `##source=Minimac v4.1.2`, `##mis_phasing=eagle-2.4.1`. */
export function versionsOfHeader(meta: readonly string[]): Record<string, string> {
  const found = meta.flatMap((line): [string, string][] => {
    const [, key, value] = /^##(source|mis_pipeline|mis_phasing|mis_panel)=(.{1,200})$/.exec(line) ?? [];
    return key && value ? [[key, value]] : [];
  });
  return Object.fromEntries(found);
}
