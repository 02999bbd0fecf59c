import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const sources = join(import.meta.dirname, '..');
const styles = join(dirname(require.resolve('@mantine/core/styles.css')), 'styles');
const listed = readFileSync(join(import.meta.dirname, 'styles.ts'), 'utf8');

function* components(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* components(path);
    else if (entry.name.endsWith('.tsx')) yield path;
  }
}

/** Components of Mantine that stand on the styles of others. */
const standsOn: Record<string, string[]> = {
  TextInput: ['Input'],
  Textarea: ['Input'],
  NativeSelect: ['Input'],
  Select: ['Input', 'Combobox', 'Popover', 'ScrollArea'],
  MultiSelect: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'Pill', 'PillsInput'],
  FileInput: ['Input'],
  Modal: ['ModalBase', 'Overlay', 'Paper', 'CloseButton'],
  Menu: ['Popover'],
  Checkbox: ['InlineInput'],
  Radio: ['InlineInput'],
  Switch: ['InlineInput'],
};

const imported = (code: string) =>
  [...code.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );

test('every Mantine component that is used has its styles', () => {
  const used = new Set([...components(sources)].flatMap((path) => imported(readFileSync(path, 'utf8'))));
  const needed = [...used].flatMap((name) => [name, ...(standsOn[name] ?? [])]);
  const withStyles = needed.filter((name) => existsSync(join(styles, `${name}.layer.css`)));
  expect(withStyles.filter((name) => !listed.includes(`/${name}.layer.css`))).toEqual([]);
});
