import { buildIfStale } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { findElectron } from './electron.mjs'

/**
 * Gets everything ready that running the app takes: packages, an Electron with its system libraries, a build.
 *
 * @returns {Promise<import('./electron.mjs').FoundElectron>}
 */
export async function prepareApp() {
  await ensureDependencies()
  // Finding waits for the network, building for the processor: together they take as long as the longer one.
  const [electron, built] = await Promise.allSettled([findElectron(), buildIfStale()])
  for (const result of [electron, built]) if (result.status === 'rejected') throw result.reason
  return electron.value
}
