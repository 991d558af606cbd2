import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Every test runs far from UTC and from Germany, so that a date that leans on the machine's zone shows at once.
    env: { TZ: 'Pacific/Auckland' },
    sequence: { shuffle: true },
    testTimeout: 30_000,
    pool: 'threads',
  },
});
