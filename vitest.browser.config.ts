import { defineConfig } from 'vitest/config';

/** The playground's page in a real browser; needs a Chromium (see test/browser/chromium-path.ts). */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
