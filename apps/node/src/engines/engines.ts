import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { problem } from '@imputehub/platform';

const run = promisify(execFile);

/** The programs that do the work, as they are called on this machine, with their versions. */
export interface Engines {
  eagle: Engine;
  minimac4: Engine;
  bcftools: Engine;
  bgzip: Engine;
  tabix: Engine;
}

interface Engine {
  command: string;
  version: string;
}

/** Debian calls Eagle `bio-eagle`; its authors call it `eagle`. */
const candidates: Record<
  keyof Engines,
  { names: string[]; args: string[]; version: RegExp; package: string }
> = {
  eagle: { names: ['bio-eagle', 'eagle'], args: ['-h'], version: /Eagle v(\S+)/, package: 'bio-eagle' },
  minimac4: { names: ['minimac4'], args: ['--version'], version: /v?(\d[\d.]*)/, package: 'minimac4' },
  bcftools: { names: ['bcftools'], args: ['--version'], version: /bcftools (\S+)/, package: 'bcftools' },
  bgzip: { names: ['bgzip'], args: ['--version'], version: /(\d[\d.]*)/, package: 'tabix' },
  tabix: { names: ['tabix'], args: ['--version'], version: /(\d[\d.]*)/, package: 'tabix' },
};

async function printed(command: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, args, { timeout: 20_000 });
    return stdout + stderr;
  } catch (error) {
    // Eagle prints its help and ends with an error.
    if (!(error instanceof Error) || !('stdout' in error) || !('stderr' in error)) return undefined;
    return `${error.stdout}${error.stderr}` || undefined;
  }
}

async function find(name: keyof Engines): Promise<Engine | undefined> {
  const { names, args, version } = candidates[name];
  for (const command of names) {
    const text = await printed(command, args);
    if (text !== undefined) return { command, version: version.exec(text)?.[1] ?? 'unknown' };
  }
  return undefined;
}

/** Throws `node-engines-missing` with the command that installs what is not there. */
export async function findEngines(): Promise<Engines> {
  const [eagle, minimac4, bcftools, bgzip, tabix] = await Promise.all([
    find('eagle'),
    find('minimac4'),
    find('bcftools'),
    find('bgzip'),
    find('tabix'),
  ]);
  if (eagle && minimac4 && bcftools && bgzip && tabix) return { eagle, minimac4, bcftools, bgzip, tabix };
  const found = { eagle, minimac4, bcftools, bgzip, tabix };
  const packages = new Set(
    Object.entries(found).flatMap(([name, engine]) =>
      engine ? [] : [candidates[name as keyof Engines].package],
    ),
  );
  throw problem('node-engines-missing', {
    detail: `Not installed: ${[...packages].join(', ')}.`,
    next: `sudo apt-get install --no-install-recommends ${[...packages].join(' ')}`,
  });
}
