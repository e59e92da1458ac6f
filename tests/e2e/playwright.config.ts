import { defineConfig } from 'playwright/test'

/** End-to-end tests: the built app in a real Electron, each test file with its own user data. No retries: flakiness is a fault. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  outputDir: '../../test-results/e2e',
})
