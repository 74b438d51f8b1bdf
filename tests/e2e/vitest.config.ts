/** Tests in a real browser against the real server: `npm run test:browser`. Apart from the others, so that they need no browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/setup/site.ts',
    // Typing ahead in a list and the like depends on the pace of the machine: a slow one gets another try, a fault fails every time.
    retry: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 100 } },
    // One server answers all of them: more at once would only wait for each other.
    maxWorkers: 2,
  },
});
