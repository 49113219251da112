// Builds the measurement as the command line is built: one file for Node.

import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'test/bench/borders/index.ts',
    outDir: 'dist/bench',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'borders.js', codeSplitting: false } },
  },
});
