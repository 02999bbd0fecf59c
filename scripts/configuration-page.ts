import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Settings } from '@imputehub/platform';
import { settings as hub } from '../apps/hub/src/config.ts';
import { settings as node } from '../apps/node/src/config.ts';

const intro = `# Configuration

Hub and node read each setting once, at their start: the environment first, then the YAML file that \`IMPUTEHUB_CONFIG\`
names, then the default. Nothing must be set. An empty variable counts as not set; a wrong value, an unknown name in the
file, or a file that is not there ends the program with a sentence that says which. Hub and node know different names,
so each needs a file of its own:

\`\`\`yaml
port: 8080
publicUrl: https://hub.example.org
privateServices: true
\`\`\`

\`./imputehub config\` (hub) and \`./imputehub node config\` print what is in force and where it came from, secrets masked.

This page is written by \`node scripts/configuration-page.ts\`; a test says when it is out of date.
`;

const commandLine = `## Command line

| environment variable | meaning |
| --- | --- |
| \`IMPUTEHUB_URL\` | Address of the hub, instead of the profile's |
| \`IMPUTEHUB_TOKEN\` | Token to use, instead of the profile's |
| \`XDG_CONFIG_HOME\` | Where profiles are kept, below \`imputehub\`; default \`~/.config\` |
| \`XDG_DATA_HOME\` | Where data directories are by default, below \`imputehub\`; default \`~/.local/share\` |
| \`NO_COLOR\` | No colours on a terminal; there are none in a pipe |
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function defaultOf({ schema, otherwise }: Settings[string]): string {
  if (otherwise !== undefined) return otherwise;
  const value = schema.parse(undefined);
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function section(title: string, settings: Settings): string {
  const rows = Object.entries(settings).map(
    ([name, setting]) =>
      `| \`${name}\` | \`${setting.env}\` | ${cell(defaultOf(setting))} | ${cell(setting.describe)}${setting.secret ? ' (secret)' : ''} |`,
  );
  return [
    `## ${title}\n`,
    '| in YAML | environment variable | default | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The page of every setting there is. */
export const configurationPage = (): string =>
  [intro, section('Hub', hub), section('Node', node), commandLine].join('\n');

export const configurationPagePath = fileURLToPath(new URL('../docs/configuration.md', import.meta.url));

if (import.meta.main) writeFileSync(configurationPagePath, configurationPage());
