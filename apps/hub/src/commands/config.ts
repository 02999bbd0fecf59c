import { hubConfig } from '../config.ts';

/** Prints every setting: name, value (secrets masked), environment variable, and where it came from. */
export function showConfig({ json }: { json?: boolean }): void {
  const { shown } = hubConfig();
  if (json) {
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return;
  }
  for (const { name, env, value, from, describe } of shown) {
    process.stdout.write(`${name}: ${value || '(not set)'}\n  ${describe}. ${env}; from ${from}\n`);
  }
}
