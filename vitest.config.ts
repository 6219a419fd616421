import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    // commands leave nothing in the home of whoever runs the tests; test/launcher.test.ts turns it on for its own
    env: { NODE_DISABLE_COMPILE_CACHE: '1' },
  },
})
