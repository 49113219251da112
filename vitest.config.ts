import { defineConfig } from 'vitest/config';

// Two projects: `unit` is everything that Node alone can show, `browser` drives the built extension in real browsers.
export default defineConfig({
  test: {
    // Windows of one browser that are open at a time: more than a machine of two cores serves well are no faster.
    maxConcurrency: 4,
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
