import { vi } from 'vitest'

/**
 * Waits until a check no longer throws, and gives what it returns: ten seconds at most, for a busy machine takes its time and no
 * test measures it.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 10_000 })
}
