// Serves and builds the gallery: every component in every state, for eyes, screenshots and axe. No part of the extension.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  define: { __TEST__: 'true' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('../../dist/gallery'),
    emptyOutDir: true,
    rollupOptions: { input: [here('index.html'), here('article.html')] },
  },
});
