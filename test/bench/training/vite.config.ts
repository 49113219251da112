// Builds the training as the command line is built: one file for Node.

import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/training/train.ts',
    outDir: 'dist/training',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'train.js', codeSplitting: false } },
  },
});
