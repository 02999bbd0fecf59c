import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const hub = process.env.IMPUTEHUB_URL ?? 'http://127.0.0.1:8080';

const inBase =
  /\/node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-fetch|use-sync-external-store)\//;

/** What every page is drawn with: the frame around it, words, buttons, errors. */
const inCore =
  /\/@mantine\/(hooks|core\/esm\/(core|utils|components\/(UnstyledButton|Button|Burger|Loader|Text|Title|Group|Stack|Center|Anchor|Alert|CloseButton|Code|NavLink|Collapse|Paper|ActionIcon|Transition)))\/|\/@tabler\/.*\/(createReactComponent|defaultAttributes)|\/apps\/web\/src\/(api|live|offline|app(?!\/Toasts)|components\/(Page|Pending|ProblemAlert|format|toast|links|Time|EmptyState|use-\w+))\b|vite\/preload-helper/;

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
        // A slow link pays for each request: what several pages share comes in few files, not in fifty.
        codeSplitting: {
          groups: [
            { name: 'base', test: inBase, priority: 3 },
            { name: 'core', test: inCore, priority: 2 },
            {
              name: 'shared',
              test: /\/(node_modules|apps\/web\/src\/(components|api))\//,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 24_000,
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
