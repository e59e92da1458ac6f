import { rm } from 'node:fs/promises'

/**
 * Removes a folder with all that is in it; one that is not there is left at that. It is tried again for a while: what the app
 * writes without waiting (its catalogue, its log) may still come into the folder while it is emptied.
 */
export function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}
