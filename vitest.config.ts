import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/witness/**', '.next/**'],
    globalSetup: 'tests/setup/global-setup.ts',
    setupFiles: 'tests/setup/same-examples.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
