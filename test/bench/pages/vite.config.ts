// Builds the benchmark as the command line is built: one file for Node, the page layer and what it reads with inside.

import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['puppeteer-core', 'vite'], target: 'node' },
  build: {
    ssr: 'test/bench/pages/index.ts',
    outDir: 'dist/bench',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'pages.js', codeSplitting: false } },
  },
});
