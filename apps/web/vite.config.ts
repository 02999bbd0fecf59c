import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const hub = process.env.IMPUTEHUB_URL ?? 'http://127.0.0.1:8080';

const inBase =
  /\/node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-fetch|use-sync-external-store)\//;

/** What every page is drawn with: the frame around it, words, buttons, errors. */
const inCore =
  /\/@mantine\/core\/esm\/(core|components\/(UnstyledButton|Button|Burger|Loader|Text|Title|Group|Stack|Center|Anchor|Alert|CloseButton|Code|NavLink|Collapse|Paper|ActionIcon|Transition|Badge|List))\/|\/@tabler\/.*\/(createReactComponent|defaultAttributes)|\/apps\/web\/src\/(api|live|offline|app(?!\/Toasts)|components\/(\w+Badge|Announcer|announce|Bytes|DataTable|Page|Pending|ProblemAlert|ServiceState|format|toast|links|Time|EmptyState|use-\w+))\b|vite\/preload-helper/;

/** What is entered, ticked, chosen and confirmed, and how far something is. */
const inFields =
  /\/@mantine\/core\/esm\/components\/(Input|InputBase|InlineInput|TextInput|PasswordInput|NativeSelect|Checkbox|Progress)\/|\/apps\/web\/src\/components\/(Form|form-fields|ConfirmByName|Dialog|Popup\w*)\b/;

/** The first step of a new job, and what all its steps share. */
const inNewJob =
  /\/pages\/new-job\/(NewJobPage|Wizard|files|model|draft|Step\w+|News|SavingNote|DraftList)\b|\/apps\/web\/src\/uploads\/(?!send|digest-worker)|\/node_modules\/zod\//;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Inlined assets would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // Source maps are for contributors; the dev server has them.
    sourcemap: false,
    manifest: true,
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, 'index.html'),
        'service-worker': join(import.meta.dirname, 'src/service-worker/worker.ts'),
      },
      output: {
        // A service worker is updated by its address, and serves what is below it.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
        // A slow link pays for each request, by a kB of headers too: what most pages share comes in few files. The rest is
        // not merged (`entriesAwareMergeThreshold`): files that then need each other in a circle fail when they start.
        codeSplitting: {
          groups: [
            { name: 'base', test: inBase, priority: 3 },
            { name: 'core', test: inCore, priority: 2 },
            { name: 'fields', test: inFields, priority: 1.5 },
            { name: 'new-job', test: inNewJob, priority: 1 },
            {
              name: 'shared',
              test: /\/(node_modules|apps\/web\/src\/(components|api))\//,
              minShareCount: 2,
              entriesAware: true,
            },
          ],
        },
      },
    },
    reportCompressedSize: false,
    // What a page may weigh is held by `imputehub bench web`, compressed and by route.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target: hub, changeOrigin: true },
      '/docs': { target: hub, changeOrigin: true },
      '/health': { target: hub, changeOrigin: true },
    },
  },
});
