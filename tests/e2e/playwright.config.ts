import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

// The command line would list the guides that whoever runs the tests has imported.
process.env['ILIACUS_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'iliacus-e2e-data-'))

/** End-to-end tests: the built app in a real Electron, each test file with its own user data. No retries: flakiness is a fault. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two apps on one display take the focus from each other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  outputDir: '../../test-results/e2e',
})
