/**
 * A reader that has seen enough (`imputehub config | head`) is no error, and closes standard output or error before
 * the program ends. `then` says what follows: a command ends; a server goes on without being read.
 */
export function onOutputClosed(then: () => void = () => {}): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      then();
    });
}
