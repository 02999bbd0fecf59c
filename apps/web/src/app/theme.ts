import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Shade 7 has 5.5:1 on white, shade 3 has 7:1 on the dark background: WCAG AA for text in both schemes. */
const petrol: MantineColorsTuple = [
  '#e8f5f9',
  '#d5e7ee',
  '#a9cfdd',
  '#79b5cb',
  '#52a0bb',
  '#3892b2',
  '#2a8bad',
  '#1b6e8a',
  '#0f627c',
  '#00556e',
];

const fonts = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 8 },
  colors: { petrol },
  fontFamily: fonts,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontFamily: fonts,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.15rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    // A link within words must be told from them by more than its colour.
    Anchor: { defaultProps: { underline: 'always', size: 'sm' } },
    Text: { defaultProps: { size: 'sm' } },
    // The header of a dialog is no banner of the page.
    ModalHeader: { defaultProps: { role: 'none' } },
  },
});
