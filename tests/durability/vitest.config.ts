import { defineConfig } from 'vitest/config'

// The long runs of `npm run test:durability`; `npm test` has a shorter form of each.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: 'node',
    include: ['**/*.test.ts'],
    testTimeout: 600_000,
    // Each run wants the disk for itself.
    fileParallelism: false,
    reporters: ['verbose'],
  },
})
