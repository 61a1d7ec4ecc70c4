import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Modules from /assets only: the server's policy allows no inline script, style or data address for code.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
