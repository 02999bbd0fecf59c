import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const hub = process.env.IMPUTEHUB_URL ?? 'http://127.0.0.1:8080';

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
