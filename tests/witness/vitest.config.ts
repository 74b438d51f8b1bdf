import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/witness/*.test.ts'],
    setupFiles: 'tests/setup/same-examples.ts',
    testTimeout: 180_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
