import { z } from 'zod';
import { loadCommands } from '../../apps/cli/src/commands.ts';
import { buildProgram } from '../../apps/cli/src/program.ts';
import { tell } from '../../apps/cli/src/report.ts';

const told = z.object({ error: z.object({ code: z.string() }) });

/** A command line that commander does not take would try nothing. */
const isUsage = (error: unknown) => error instanceof Error && error.name === 'CommanderError';

/** Runs with what is written to both outputs kept back. */
async function silenced(work: () => Promise<unknown>): Promise<{ out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const keep = (into: string[]) => (text: string | Uint8Array) => {
    into.push(String(text));
    return true;
  };
  const before = { out: process.stdout.write, err: process.stderr.write };
  Object.assign(process.stdout, { write: keep(out) });
  Object.assign(process.stderr, { write: keep(err) });
  try {
    await work();
  } finally {
    Object.assign(process.stdout, { write: before.out });
    Object.assign(process.stderr, { write: before.err });
  }
  return { out: out.join(''), err: err.join('') };
}

/**
 * A command of the command line in this process: what it printed, and the code it failed with. Throws what it would
 * have to call a bug.
 */
export async function runCommand(args: string[]): Promise<{ output: string; failure: string | undefined }> {
  const program = buildProgram(await loadCommands(args));
  process.exitCode = 0;
  try {
    const { out, err } = await silenced(() => program.parseAsync(args, { from: 'user' }));
    return { output: out, failure: out === '' ? told.parse(JSON.parse(err)).error.code : undefined };
  } catch (error) {
    const { code } = tell(error);
    if (code === null || code === 'internal' || isUsage(error)) throw error;
    return { output: '', failure: code };
  } finally {
    process.exitCode = 0;
  }
}
