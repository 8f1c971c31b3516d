import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'importers/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['node_modules', 'out', 'tests/e2e/**', 'tests/bench/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
