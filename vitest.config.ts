import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // test/repro holds what its scripts run, test files for other runners among it.
    exclude: ['test/browser/**', 'test/repro/**'],
    // Files share their worker's modules: none mocks or changes any, and each start costs a second.
    isolate: false,
    // Child processes (kill tests, end to end) share two cores in CI; the limit only ends a hang.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
